package dev.copydesk.cli.format;

import dev.copydesk.core.review.RuleSet;
import java.io.IOException;

/** Writes the findings of a run, file by file as they come, so that memory does not grow with the number of files. */
public interface OutputFormat {

    /** Writes what stands before the first file. */
    void begin(RuleSet rules) throws IOException;

    /** Writes one file. */
    void file(FileReport report) throws IOException;

    /** Writes what stands after the last file. */
    void end(Summary summary) throws IOException;
}
