package dev.copydesk.core.review;

import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.copy.Passage;
import dev.copydesk.core.copy.Region;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.Severity;
import dev.copydesk.core.rule.check.DocumentCheck;
import dev.copydesk.core.rule.check.DocumentCheck.UnitHits;
import dev.copydesk.core.rule.check.Hit;
import dev.copydesk.core.rule.check.Unit;
import dev.copydesk.core.rule.check.UnitCheck;
import dev.copydesk.core.rule.match.CutOff;
import dev.copydesk.core.rule.match.ReadBudget;
import dev.copydesk.core.rule.match.Scan;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

/** One judging of one document: each passage is looked over once for all rules, then only rules with something to do run. */
final class ReviewPass {

    private final CopyDocument document;
    private final ActiveRules active;
    private final Runnable checkpoint;
    private final List<Rule> rules;
    private final FindingMaker maker;
    private final Map<Integer, ReadBudget> budgets = new HashMap<>();
    private final Map<Integer, List<Unit>> unitsOfDocumentChecks = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final BitSet cutOff = new BitSet();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Problem> problems;

    ReviewPass(CopyDocument document, ActiveRules active, Runnable checkpoint) {
        this.document = document;
        this.active = active;
        this.checkpoint = checkpoint;
        this.rules = active.rules().rules();
        this.maker = new FindingMaker(document);
        this.problems = new ArrayList<>(document.problems());
    }

    Review run() {
        BitSet always = rulesThat(rule -> rule.check().worksWithoutMatch());
        BitSet whole =
                rulesThat(rule -> rule.scope().names("raw") || rule.scope().names("summary"));
        for (Passage passage : document.passages()) {
            checkpoint.run();
            look(passage, always);
        }
        if (whole.stream().anyMatch(i -> rules.get(i).scope().names("raw"))) {
            look(document.raw(), always);
        }
        if (whole.stream().anyMatch(i -> rules.get(i).scope().names("summary"))) {
            look(document.summary(), always);
        }
        unitsOfDocumentChecks.forEach(this::runOnDocument);
        List<Finding> kept = Suppressions.of(document).without(maker.withOrdinals(findings));
        return new Review(kept, problems);
    }

    private BitSet rulesThat(Predicate<Rule> wanted) {
        BitSet found = new BitSet();
        for (int i = 0; i < rules.size(); i++) {
            if (active.severity(i).isPresent() && wanted.test(rules.get(i))) {
                found.set(i);
            }
        }
        return found;
    }

    private void look(Passage passage, BitSet always) {
        Scan scan = active.rules().gate().scan(passage.text());
        BitSet todo = (BitSet) always.clone();
        for (int pattern : scan.candidates()) {
            int owner = active.rules().ruleOfPattern(pattern);
            if (owner != RuleSet.NOBODY) {
                todo.set(owner);
            }
        }
        for (int rule = todo.nextSetBit(0); rule >= 0; rule = todo.nextSetBit(rule + 1)) {
            if (active.severity(rule).isPresent() && !cutOff.get(rule) && speaksOfChannel(rules.get(rule))) {
                run(rule, passage, scan);
            }
        }
    }

    private boolean speaksOfChannel(Rule rule) {
        return rule.channels().isEmpty()
                || document.channel().map(rule.channels()::contains).orElse(false);
    }

    private void run(int rule, Passage passage, Scan scan) {
        Rule its = rules.get(rule);
        ReadBudget budget = budgets.computeIfAbsent(rule, any -> ReadBudget.of(ReadBudget.DEFAULT_READS, checkpoint));
        if (its.scope().matches(passage.scope())) {
            run(rule, new Unit(passage, TextRange.of(0, passage.prose().length()), scan, budget));
        }
        for (Region region : passage.regions()) {
            if (its.scope().names(region.kind()) && its.scope().matches(region, passage.scope())) {
                run(rule, new Unit(passage, region.range(), scan, budget));
            }
        }
    }

    private void run(int rule, Unit unit) {
        if (rules.get(rule).check() instanceof UnitCheck check) {
            guarded(rule, () -> keep(rule, unit, check.hits(unit)));
        } else {
            unitsOfDocumentChecks
                    .computeIfAbsent(rule, any -> new ArrayList<>())
                    .add(unit);
        }
    }

    private void runOnDocument(int rule, List<Unit> units) {
        if (rules.get(rule).check() instanceof DocumentCheck check) {
            guarded(rule, () -> {
                for (UnitHits found : check.hits(units)) {
                    keep(rule, found.unit(), found.hits());
                }
            });
        }
    }

    private void keep(int rule, Unit unit, List<Hit> hits) {
        Rule its = rules.get(rule);
        Severity severity = active.severity(rule).orElse(its.severity());
        for (Hit hit : hits) {
            int count = counts.merge(rule, 1, Integer::sum);
            if (its.limit() > 0 && count > its.limit()) {
                return;
            }
            findings.add(maker.finding(its, severity, unit, hit));
        }
    }

    private void guarded(int rule, Runnable work) {
        try {
            work.run();
        } catch (CutOff e) {
            giveUp(rule, "rule-cut-off", "was cut off because " + e.getMessage() + "; make its pattern simpler");
        } catch (StackOverflowError e) {
            giveUp(rule, "rule-cut-off", "was cut off because its pattern recurses too deeply; make it simpler");
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            giveUp(rule, "rule-failed", "failed inside Copydesk (" + e + "); please report this");
        }
    }

    private void giveUp(int rule, String code, String what) {
        cutOff.set(rule);
        problems.add(Problem.ofWhole(code, "The rule " + rules.get(rule).id() + " " + what + "."));
    }
}
