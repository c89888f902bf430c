package dev.copydesk.core.review;

import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.copy.FrontMatter;
import dev.copydesk.core.copy.Passage;
import dev.copydesk.core.copy.Prose;
import dev.copydesk.core.copy.Scope;
import dev.copydesk.core.rule.Action;
import dev.copydesk.core.rule.Applicability;
import dev.copydesk.core.rule.Evidence;
import dev.copydesk.core.rule.Fingerprint;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.rule.RulePage;
import dev.copydesk.core.rule.Selector;
import dev.copydesk.core.rule.Severity;
import dev.copydesk.core.rule.check.Hit;
import dev.copydesk.core.rule.check.Unit;
import dev.copydesk.core.rule.check.UnitCheck;
import dev.copydesk.core.rule.match.Alternation;
import dev.copydesk.core.rule.match.BadPatternException;
import dev.copydesk.core.rule.match.Template;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Documents of plain paragraphs and rules of plain words, for tests of the engine alone. */
final class PlainDocuments {

    private PlainDocuments() {}

    /** Reads paragraphs apart by blank lines. */
    static CopyDocument parse(String text) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int gap = text.indexOf("\n\n", start);
            int end = gap < 0 ? text.length() : gap;
            if (end > start) {
                passages.add(
                        Passage.of(Scope.of("text.md"), Prose.verbatim(text, TextRange.of(start, end)), List.of()));
            }
            start = gap < 0 ? end : gap + 2;
        }
        return new CopyDocument(
                SourceText.of(text),
                FrontMatter.none(),
                TextRange.of(0, text.length()),
                passages,
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** Returns a rule that flags these words in any case, held against some evidence. */
    static Rule rule(String id, List<String> words, Evidence... evidence) {
        return rule(id, new Words(words, true, List.of(evidence)), true);
    }

    static Rule rule(String id, UnitCheck check, boolean rejectable) {
        return new Rule(
                RuleId.of(id),
                "test",
                Severity.WARNING,
                "Avoid '%s'.",
                Selector.text(),
                Set.of(),
                Applicability.REVIEW,
                rejectable,
                0,
                Action.NONE,
                check,
                RulePage.of(id, "", "", ""),
                Fingerprint.of(id));
    }

    /** Flags words. */
    record Words(Alternation pattern, boolean ignoresCase, List<Evidence> evidence) implements UnitCheck {

        static Words caseSensitive(List<String> words) {
            return new Words(words, false, List.of());
        }

        Words(List<String> words, boolean ignoresCase, List<Evidence> evidence) {
            this(alternation(words, ignoresCase), ignoresCase, evidence);
        }

        @Override
        public List<Alternation> patterns() {
            return List.of(pattern);
        }

        @Override
        public List<Hit> hits(Unit unit) {
            return unit.matches(pattern).stream()
                    .map(match -> new Hit(
                            TextRange.of(match.start(), match.end()),
                            List.of(unit.passage().text().substring(match.start(), match.end())),
                            List.of(),
                            evidence))
                    .toList();
        }

        private static Alternation alternation(List<String> words, boolean ignoreCase) {
            try {
                return Alternation.of(words, Template.WORD, ignoreCase);
            } catch (BadPatternException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
