package dev.copydesk.core.rule.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Derives the {@link Shape} of parts that follow one another: neighboring literals are joined to longer ones. */
final class SequenceAnalysis {
    private static final int MANY_STRINGS = 64;
    private static final int LONGEST = 400;

    private int min;
    private int max;
    private CharSet all = CharSet.NONE;
    private final List<CharSet> heads = new ArrayList<>(Shape.MOST_HEADS);
    private boolean atHeads = true;
    private boolean exact = true;
    private boolean whole = true;
    private Shape.Cases cases = Shape.Cases.NONE;
    private Optional<Needle> needle = Optional.empty();
    private Optional<CharSet> lead = Optional.empty();
    private boolean atLead = true;

    /** Strings of the present stretch of literals, and where that stretch starts. */
    private List<String> run = List.of("");

    private int runMin;
    private int runMax;
    private CharSet beforeRun = CharSet.NONE;

    private SequenceAnalysis() {}

    static Shape of(List<Regex> parts) {
        SequenceAnalysis analysis = new SequenceAnalysis();
        for (Regex part : parts) {
            analysis.add(Analysis.of(part));
        }
        return analysis.result();
    }

    private void add(Shape part) {
        if (atHeads) {
            for (int i = 0; i < part.heads().size() && heads.size() < Shape.MOST_HEADS; i++) {
                heads.add(part.heads().get(i));
            }
            atHeads = part.min() == part.max() && part.heads().size() == part.min();
        }
        if (atLead) {
            lead = part.lead();
            atLead = false;
        }
        exact &= part.exact();
        cases = cases.and(part.cases());
        if (part.strings().isPresent()) {
            if (part.strings().get().size() > 1 || run.size() > 1) {
                offer(Needle.of(part.strings().get(), min, max, all));
            }
            extend(part.strings().get());
        } else {
            flush();
            whole = false;
            part.bestNeedle().ifPresent(inner -> offer(inner.shifted(min, max, all)));
            run = List.of("");
        }
        min = Needle.Span.add(min, part.min());
        max = Needle.Span.add(max, part.max());
        all = all.or(part.all());
        if (part.strings().isEmpty()) {
            startRun();
        }
    }

    private void extend(List<String> strings) {
        if (strings.size() == 1 && strings.get(0).isEmpty()) {
            return;
        }
        boolean few =
                (long) run.size() * strings.size() <= MANY_STRINGS && run.get(0).length() < LONGEST;
        if (!few) {
            flush();
            whole = false;
            startRun();
            run = strings;
            return;
        }
        List<String> product = new ArrayList<>();
        for (String left : run) {
            for (String right : strings) {
                product.add(left + right);
            }
        }
        run = product;
    }

    private void startRun() {
        runMin = min;
        runMax = max;
        beforeRun = all;
    }

    private void flush() {
        offer(Needle.of(run, runMin, runMax, beforeRun));
    }

    private void offer(Needle candidate) {
        if (candidate.isUsable()
                && (needle.isEmpty() || candidate.cost() < needle.get().cost())) {
            needle = Optional.of(candidate);
        }
    }

    private Shape result() {
        flush();
        return new Shape(
                min, max, all, heads, whole ? Optional.of(run) : Optional.empty(), exact && whole, cases, needle, lead);
    }
}
