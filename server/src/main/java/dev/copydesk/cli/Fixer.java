package dev.copydesk.cli;

import dev.copydesk.cli.format.FileReport;
import dev.copydesk.core.decision.Decided;
import dev.copydesk.core.rule.Applicability;
import dev.copydesk.core.rule.Suggestion;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.TextEdit;
import dev.copydesk.core.text.TextEdits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Applies what may be applied without asking. */
final class Fixer {

    /** Fixes that overlap wait for the next pass; what has not settled after so many passes never will. */
    private static final int MOST_PASSES = 10;

    private Fixer() {}

    /** Fixes a file and returns what is found in it afterwards; a pass that would end with more findings is not kept. */
    static FileReport fix(Bench bench, Path file, FileReport before) {
        FileReport current = before;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            List<TextEdit> edits = TextEdits.withoutOverlaps(safeEdits(current));
            if (edits.isEmpty()) {
                break;
            }
            FileReport next = bench.judge(file, TextEdits.apply(current.source().text(), edits));
            if (next.open().size() >= current.open().size()) {
                break;
            }
            current = next;
        }
        return current == before ? before : written(file, before, current);
    }

    private static List<TextEdit> safeEdits(FileReport report) {
        return report.open().stream()
                .map(Decided::finding)
                .flatMap(finding -> finding.suggestions().stream().limit(1))
                .filter(suggestion -> suggestion.applicability() == Applicability.SAFE)
                .map(Suggestion::edit)
                .toList();
    }

    private static FileReport written(Path file, FileReport before, FileReport after) {
        try {
            Files.writeString(file, after.source().text(), StandardCharsets.UTF_8);
            return after;
        } catch (IOException e) {
            List<Problem> problems = new ArrayList<>(before.problems());
            problems.add(Problem.ofWhole("not-written", "The fixes could not be written: make the file writable."));
            return new FileReport(before.path(), before.identityPath(), before.source(), before.findings(), problems);
        }
    }
}
