package dev.copydesk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a run of the linter is to look at, and under which rules.
 *
 * @param paths files, folders and globs as given; empty when the text comes from standard input
 * @param standardInput the name under which a text from standard input is judged, where there is one
 * @param config a copydesk.yml or Vale ini to use instead of the one that is found
 * @param packs whether the built-in packs are on
 * @param decisions whether rejections and waivers count
 * @param global whether files in the user's home are read
 * @param asOf the only clock of rules and waivers
 * @param since only lines that changed since this git revision
 * @param staged only lines that are staged in git
 */
public record LintRequest(
        List<String> paths,
        Optional<Path> standardInput,
        Optional<Path> config,
        boolean packs,
        boolean decisions,
        boolean global,
        LocalDate asOf,
        Optional<String> since,
        boolean staged) {

    /** Returns a request that looks at no file and no workspace: the built-in rules alone. */
    static LintRequest builtIn() {
        return new LintRequest(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                false,
                LocalDate.EPOCH,
                Optional.empty(),
                false);
    }
}
