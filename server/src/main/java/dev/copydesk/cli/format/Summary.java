package dev.copydesk.cli.format;

import dev.copydesk.core.decision.Decided;
import dev.copydesk.core.decision.Status;
import dev.copydesk.core.rule.Severity;
import java.util.EnumMap;
import java.util.Map;

/** Running totals of a run. */
public final class Summary {

    private final Map<Severity, Integer> open = new EnumMap<>(Severity.class);
    private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    private final Map<Status, Integer> errors = new EnumMap<>(Status.class);
    private int files;
    private int problems;

    public void add(FileReport report) {
        files++;
        problems += report.problems().size();
        for (Decided decided : report.findings()) {
            statuses.merge(decided.status(), 1, Integer::sum);
            if (decided.finding().severity() == Severity.ERROR) {
                errors.merge(decided.status(), 1, Integer::sum);
            }
            if (decided.isOpen()) {
                open.merge(decided.finding().severity(), 1, Integer::sum);
            }
        }
    }

    /** Says whether an open finding weighs as much as the threshold or more. */
    public boolean reaches(Severity threshold) {
        return open.keySet().stream().anyMatch(severity -> severity.atLeast(threshold));
    }

    public int files() {
        return files;
    }

    public int problems() {
        return problems;
    }

    public int open(Severity severity) {
        return open.getOrDefault(severity, 0);
    }

    public int count(Status status) {
        return statuses.getOrDefault(status, 0);
    }

    /** Returns how many of the findings of this status are errors. */
    public int errors(Status status) {
        return errors.getOrDefault(status, 0);
    }
}
