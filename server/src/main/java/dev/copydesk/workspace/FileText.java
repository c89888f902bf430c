package dev.copydesk.workspace;

import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.SourceText;

/** What came of reading a file: its text, or one sentence that says why there is none. */
public sealed interface FileText {

    /**
     * The text of a file.
     *
     * @param source the text without its byte order mark, line ends as they are
     * @param encoding how it is stored
     */
    record Readable(SourceText source, Encoding encoding) implements FileText {}

    /**
     * No text.
     *
     * @param problem names the file, what is wrong with it, and what to do
     */
    record Unreadable(Problem problem) implements FileText {

        static Unreadable of(String code, String sentence) {
            return new Unreadable(Problem.ofWhole(code, sentence));
        }
    }
}
