package dev.copydesk.cli;

import java.util.function.Supplier;

/**
 * What the command line is given to work with; the composition root fills it in.
 *
 * @param benches opens what a run looks at
 * @param languageServer serves an editor over standard input and output, and returns the exit code
 * @param version the version of the program
 */
public record Services(Benches benches, Supplier<Integer> languageServer, String version) {

    /** Opens workspaces. */
    public interface Benches {

        /**
         * Opens what a request names.
         *
         * @throws UsageException if a path does not exist or the configuration is wrong
         */
        Bench open(LintRequest request) throws UsageException;
    }
}
