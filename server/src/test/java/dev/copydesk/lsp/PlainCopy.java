package dev.copydesk.lsp;

import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.copy.FrontMatter;
import dev.copydesk.core.copy.ParseOptions;
import dev.copydesk.core.copy.Passage;
import dev.copydesk.core.copy.Prose;
import dev.copydesk.core.copy.Scope;
import dev.copydesk.core.decision.Ledger;
import dev.copydesk.core.review.ActiveRules;
import dev.copydesk.core.review.Desk;
import dev.copydesk.core.review.FileSettings;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.review.Settings;
import dev.copydesk.core.rule.Action;
import dev.copydesk.core.rule.Applicability;
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
import dev.copydesk.lsp.port.Workspace;
import dev.copydesk.lsp.port.Workspaces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A workspace of plain paragraphs, judged by a handful of rules made of plain words. */
final class PlainCopy {

    static final Path ROOT = Path.of("campaign").toAbsolutePath();

    private PlainCopy() {}

    static Workspaces workspaces(Ledger ledger) {
        RuleSet rules = RuleSet.of(List.of(
                rule("clarity/plain-words", Severity.SUGGESTION, "utilize", List.of("use", "apply", "employ", "take")),
                rule("clarity/filler", Severity.WARNING, "very", List.of("")),
                rule("tone/urgency", Severity.ERROR, "hurry", List.of())));
        Settings settings = new Settings() {
            @Override
            public FileSettings of(String path) {
                return new FileSettings(ActiveRules.all(rules), ParseOptions.markdown());
            }

            @Override
            public RuleSet rules() {
                return rules;
            }
        };
        Desk desk = Desk.of((text, options) -> parse(text), settings);
        return new Workspaces() {
            @Override
            public Path rootOf(Path file) {
                return ROOT;
            }

            @Override
            public Workspace open(Path root) {
                return new Workspace(
                        root,
                        desk,
                        ledger,
                        "Ada Example <ada@example.com>",
                        (path, text) -> path.endsWith(".md"),
                        List.of());
            }
        };
    }

    private static CopyDocument parse(SourceText source) {
        String text = source.text();
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
                source,
                FrontMatter.none(),
                TextRange.of(0, text.length()),
                passages,
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static Rule rule(String id, Severity severity, String word, List<String> replacements) {
        return new Rule(
                RuleId.of(id),
                "test",
                severity,
                "Avoid '%s'.",
                Selector.text(),
                Set.of(),
                Applicability.REVIEW,
                true,
                0,
                Action.NONE,
                new Word(alternation(word), replacements),
                RulePage.of(id, "", "https://example.com/" + id, ""),
                Fingerprint.of(id));
    }

    private static Alternation alternation(String word) {
        try {
            return Alternation.of(List.of(word), Template.WORD, true);
        } catch (BadPatternException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private record Word(Alternation pattern, List<String> replacements) implements UnitCheck {

        @Override
        public boolean ignoresCase() {
            return true;
        }

        @Override
        public List<Alternation> patterns() {
            return List.of(pattern);
        }

        @Override
        public List<Hit> hits(Unit unit) {
            return unit.matches(pattern).stream()
                    .map(match -> TextRange.of(match.start(), match.end()))
                    .map(range -> new Hit(range, List.of(range.of(unit.passage().text())), replacements, List.of()))
                    .toList();
        }
    }
}
