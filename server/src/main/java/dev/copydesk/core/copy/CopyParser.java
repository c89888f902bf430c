package dev.copydesk.core.copy;

import dev.copydesk.core.text.SourceText;

/** Reads a text into a copy document; never fails: what cannot be read safely becomes plain paragraphs and a problem. */
public interface CopyParser {

    CopyDocument parse(SourceText text, ParseOptions options);
}
