package dev.copydesk.core.decision;

import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.rule.Fingerprint;
import dev.copydesk.core.rule.Identity;
import dev.copydesk.core.rule.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All decisions of a workspace, folded into what still holds.
 *
 * <p>A decision that another one names in {@code of} no longer holds; clocks play no part in that, because branches are merged in any
 * order. Wherever it is unclear whether a finding was decided, it is open.
 */
public final class Decisions {

    private static final Decisions NONE = of(List.of());

    private final Map<String, List<Decision>> standingByPath;

    private Decisions(Map<String, List<Decision>> standingByPath) {
        this.standingByPath = standingByPath;
    }

    public static Decisions none() {
        return NONE;
    }

    /** Folds decisions given in any order. */
    public static Decisions of(List<Decision> all) {
        Set<String> superseded = new HashSet<>();
        all.forEach(decision -> decision.of().ifPresent(superseded::add));
        Map<String, List<Decision>> standing = new HashMap<>();
        for (Decision decision : all) {
            if (!superseded.contains(decision.id())) {
                standing.computeIfAbsent(decision.path(), path -> new ArrayList<>())
                        .add(decision);
            }
        }
        standing.replaceAll((path, decisions) -> List.copyOf(decisions));
        return new Decisions(standing);
    }

    /**
     * Says of each finding of a document whether it is open.
     *
     * @param path the document, relative to the workspace with slashes
     * @param findings all findings of the document
     * @param asOf the day on which waivers are judged
     */
    public List<Decided> apply(String path, List<Finding> findings, LocalDate asOf) {
        List<Decision> standing = standingByPath.getOrDefault(path, List.of());
        if (standing.isEmpty()) {
            return findings.stream().map(Decided::open).toList();
        }
        return findings.stream().map(finding -> decide(finding, standing, asOf)).toList();
    }

    private static Decided decide(Finding finding, List<Decision> standing, LocalDate asOf) {
        Optional<Decision> closing = Optional.empty();
        for (Decision decision : standing) {
            if (!speaksOf(decision, finding)) {
                continue;
            }
            if (!closes(decision, finding, asOf)) {
                // Two unlinked verdicts about one finding: the one that leaves it open wins.
                if (decision.verdict() == Verdict.REVERTED) {
                    return Decided.open(finding);
                }
                continue;
            }
            closing = Optional.of(decision);
        }
        return closing.map(d -> new Decided(finding, statusOf(d), Optional.of(d)))
                .orElseGet(() -> Decided.open(finding));
    }

    private static Status statusOf(Decision decision) {
        return decision.verdict() == Verdict.WAIVED ? Status.WAIVED : Status.REJECTED;
    }

    private static boolean closes(Decision decision, Finding finding, LocalDate asOf) {
        return switch (decision.verdict()) {
            case REJECTED -> finding.rule().rejectable();
            case WAIVED -> decision.until().map(until -> !asOf.isAfter(until)).orElse(false);
            case ACCEPTED, EDITED, REVERTED -> false;
        };
    }

    private static boolean speaksOf(Decision decision, Finding finding) {
        if (!decision.rule().equals(finding.rule().id())) {
            return false;
        }
        if (decision.reach() == Reach.WORDING_IN_FILE) {
            return fold(decision.before()).equals(fold(finding.quote()));
        }
        Identity then = decision.identity();
        Identity now = finding.identity();
        return then.hash().equals(now.hash()) && isSameSpot(then, now);
    }

    /** Tells equal findings apart by their ordinal, or by their neighbors once their number has changed. */
    private static boolean isSameSpot(Identity then, Identity now) {
        if (then.count() == now.count()) {
            return then.ordinal() == now.ordinal();
        }
        return sameNeighbor(then.before(), now.before()) || sameNeighbor(then.after(), now.after());
    }

    private static boolean sameNeighbor(Optional<Fingerprint> then, Optional<Fingerprint> now) {
        return then.isPresent() && then.equals(now);
    }

    private static String fold(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Returns what was decided about a rule in a document and still stands. */
    public List<Decision> about(String path, RuleId rule) {
        return standingByPath.getOrDefault(path, List.of()).stream()
                .filter(d -> d.rule().equals(rule))
                .toList();
    }

    /** Returns what was decided about a finding of a document and still stands, in the order of the ledger. */
    public List<Decision> about(String path, Finding finding) {
        return standingByPath.getOrDefault(path, List.of()).stream()
                .filter(d -> speaksOf(d, finding))
                .toList();
    }
}
