package dev.copydesk.cli;

import dev.copydesk.cli.format.FileReport;
import dev.copydesk.core.decision.Decided;
import dev.copydesk.core.rule.Applicability;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.TextEdit;
import dev.copydesk.core.text.TextEdits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies what may be applied without asking. */
final class Fixer {

    /** Fixes that overlap wait for the next pass; what has not settled after so many passes never will. */
    private static final int MOST_PASSES = 10;

    private Fixer() {}

    /** Fixes a file and returns what is found in it afterwards; a pass that would not end with fewer findings is not kept. */
    static FileReport fix(Bench bench, Path file, FileReport before) {
        FileReport current = before;
        List<Finding> applied = new ArrayList<>();
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            List<Finding> fixable = fixable(current);
            if (fixable.isEmpty()) {
                break;
            }
            List<TextEdit> edits = fixable.stream().map(Fixer::edit).toList();
            FileReport next = bench.judge(file, TextEdits.apply(current.source().text(), edits));
            if (next.open().size() >= current.open().size()) {
                break;
            }
            applied.addAll(fixable);
            current = next;
        }
        if (applied.isEmpty()) {
            return before;
        }
        Optional<Problem> failure = bench.keep(file, before, current.source().text(), applied);
        return failure.isEmpty() ? current : withProblem(before, failure.get());
    }

    /** Returns the findings with a safe fix, without those that overlap one before them. */
    private static List<Finding> fixable(FileReport report) {
        List<Finding> safe = report.open().stream()
                .map(Decided::finding)
                .filter(finding -> !finding.suggestions().isEmpty())
                .filter(finding -> finding.suggestions().get(0).applicability() == Applicability.SAFE)
                .toList();
        List<TextEdit> kept = new ArrayList<>(
                TextEdits.withoutOverlaps(safe.stream().map(Fixer::edit).toList()));
        return safe.stream().filter(finding -> kept.remove(edit(finding))).toList();
    }

    private static TextEdit edit(Finding finding) {
        return finding.suggestions().get(0).edit();
    }

    private static FileReport withProblem(FileReport report, Problem problem) {
        List<Problem> problems = new ArrayList<>(report.problems());
        problems.add(problem);
        return new FileReport(report.path(), report.identityPath(), report.source(), report.findings(), problems);
    }
}
