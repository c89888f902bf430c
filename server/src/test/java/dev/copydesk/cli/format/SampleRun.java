package dev.copydesk.cli.format;

import dev.copydesk.core.decision.Decided;
import dev.copydesk.core.decision.Decision;
import dev.copydesk.core.decision.Reach;
import dev.copydesk.core.decision.Reason;
import dev.copydesk.core.decision.Status;
import dev.copydesk.core.decision.Verdict;
import dev.copydesk.core.review.RuleSet;
import dev.copydesk.core.rule.Action;
import dev.copydesk.core.rule.Applicability;
import dev.copydesk.core.rule.Evidence;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.rule.Fingerprint;
import dev.copydesk.core.rule.Identity;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.rule.RulePage;
import dev.copydesk.core.rule.Selector;
import dev.copydesk.core.rule.Severity;
import dev.copydesk.core.rule.Suggestion;
import dev.copydesk.core.rule.check.Hit;
import dev.copydesk.core.rule.check.Unit;
import dev.copydesk.core.rule.check.UnitCheck;
import dev.copydesk.core.rule.match.Alternation;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.core.text.TextEdit;
import dev.copydesk.core.text.TextRange;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small run with everything in it that a format can get wrong. */
final class SampleRun {

    static final String ESCAPE = "\u001B[2J\u001B]0;owned\u0007";
    static final String TURNED = "\u202Egnp\u202C\u2066\u200F";

    private static final Rule PUSHY = rule(
            "tone/pushy",
            Severity.WARNING,
            new Action("replace", List.of("calm")),
            RulePage.of("Pushy", "Flags pressure.", "", "# Pushy\n\nPressure *backfires*.\n"));
    private static final Rule PLACEHOLDER = rule(
            "residue/placeholder",
            Severity.ERROR,
            Action.NONE,
            RulePage.of("Placeholder", "Flags what was never filled in.", "https://example.com/placeholder", ""));
    private static final Rule WORDY =
            rule("House.Wordy", Severity.SUGGESTION, Action.NONE, RulePage.of("House.Wordy", "", "not a link", ""));

    private SampleRun() {}

    /** Writes one run in a format. */
    static String written(Format format, List<FileReport> reports) {
        StringWriter text = new StringWriter();
        Summary summary = new Summary();
        try {
            OutputFormat out = format.to(text);
            out.begin(RuleSet.of(List.of(PUSHY, PLACEHOLDER, WORDY)));
            for (FileReport report : reports) {
                summary.add(report);
                out.file(report);
            }
            out.end(summary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Makes a format that writes to a text. */
    interface Format {
        OutputFormat to(Writer out) throws IOException;
    }

    static List<FileReport> reports() {
        return List.of(mail(), clean(), unreadable());
    }

    /** Emoji and wide letters before the words, two lines in one finding, no words at all, a closed finding of each kind. */
    private static FileReport mail() {
        String text = "# Grüße 🎉 日本 act now\r\n\r\nDear [Your\r\nName], 100% off: in order to, well, save.\r\n"
                + "A long line. ".repeat(12) + "Hurry, hurry! " + "More of it. ".repeat(9) + "\n";
        TextRange pushy = range(text, "act now");
        TextRange hurry = range(text, "Hurry, hurry");
        return new FileReport(
                "campaigns/bf 26/Grüße, 100%: #1.md",
                "emails/mail.md",
                SourceText.of(text),
                List.of(
                        Decided.open(finding(
                                WORDY, text, TextRange.at(0), "This text is 3 % too long.", List.of(), List.of())),
                        Decided.open(finding(
                                PUSHY,
                                text,
                                pushy,
                                "Calm down: 'act now' pushes.",
                                List.of(Evidence.of("facts.yml#offer", "ends 2026-11-30")),
                                List.of(
                                        suggestion(pushy, "have a look", Applicability.SAFE),
                                        suggestion(
                                                TextRange.of(pushy.start() - 1, pushy.end()),
                                                "",
                                                Applicability.REVIEW)))),
                        Decided.open(finding(
                                PLACEHOLDER,
                                text,
                                range(text, "[Your\r\nName]"),
                                "Fill in '[Your Name]'.",
                                List.of(),
                                List.of())),
                        decided(
                                finding(PUSHY, text, range(text, "in order to"), "Pushes.", List.of(), List.of()),
                                false),
                        Decided.open(finding(PUSHY, text, hurry, "Twice is worse.", List.of(), List.of())),
                        decided(finding(PLACEHOLDER, text, range(text, "save"), "Later.", List.of(), List.of()), true)),
                List.of(Problem.of("rule-cut-off", "The rule House.Slow was cut off.", TextRange.at(0))));
    }

    private static FileReport clean() {
        return new FileReport("emails/clean.md", "emails/clean.md", SourceText.of("Fine.\n"), List.of(), List.of());
    }

    private static FileReport unreadable() {
        return new FileReport(
                "emails/latin.md",
                "emails/latin.md",
                SourceText.of(""),
                List.of(),
                List.of(Problem.ofWhole("not-utf-8", "The file is not UTF-8; save it as UTF-8.")));
    }

    /** Copy, name and message that try to take over the screen. */
    static FileReport hostile() {
        String text = "Hi " + ESCAPE + TURNED + " act now\u2028::error::x\r::set-env name=A::b\u0085";
        TextRange range = TextRange.of(3, text.length());
        return new FileReport(
                "evil" + ESCAPE + TURNED + "\n::error::x.md",
                "evil.md",
                SourceText.of(text),
                List.of(Decided.open(finding(
                        PUSHY,
                        text,
                        range,
                        "Avoid '" + range.of(text) + "'.",
                        List.of(),
                        List.of(suggestion(range, ESCAPE + TURNED, Applicability.SAFE))))),
                List.of(Problem.ofWhole("odd", "Odd: " + ESCAPE + TURNED + "\n::error::x")));
    }

    private static TextRange range(String text, String words) {
        int start = text.indexOf(words);
        return TextRange.of(start, start + words.length());
    }

    private static Suggestion suggestion(TextRange range, String text, Applicability applicability) {
        String title = text.isEmpty() ? "Remove it" : "Replace with '" + text + "'";
        return Suggestion.of(title, TextEdit.of(range, text), applicability);
    }

    private static Finding finding(
            Rule rule,
            String text,
            TextRange range,
            String message,
            List<Evidence> evidence,
            List<Suggestion> suggestions) {
        Identity identity = new Identity(
                Fingerprint.of(rule.id().value(), range.of(text)),
                1,
                1,
                Fingerprint.of(text),
                Optional.empty(),
                Optional.empty());
        return new Finding(rule, rule.severity(), range, range.of(text), message, evidence, suggestions, identity);
    }

    private static Decided decided(Finding finding, boolean waived) {
        Decision decision = new Decision(
                "d1",
                Instant.EPOCH,
                "Ada Example <ada@example.com>",
                "emails/mail.md",
                finding.rule().id(),
                finding.rule().revision(),
                finding.identity(),
                waived ? Verdict.WAIVED : Verdict.REJECTED,
                Reach.SPOT,
                waived ? Optional.empty() : Optional.of(Reason.STYLE_ONLY),
                waived ? "" : "we say it so",
                waived ? Optional.of(LocalDate.of(2026, 12, 1)) : Optional.empty(),
                finding.quote(),
                finding.quote(),
                Optional.empty());
        return new Decided(finding, waived ? Status.WAIVED : Status.REJECTED, Optional.of(decision));
    }

    private static Rule rule(String id, Severity severity, Action action, RulePage page) {
        return new Rule(
                RuleId.of(id),
                RuleId.of(id).pack(),
                severity,
                "Avoid '%s'.",
                Selector.text(),
                Set.of(),
                Applicability.SAFE,
                true,
                0,
                action,
                new Blind(),
                page,
                Fingerprint.of(id));
    }

    /** Sees nothing: the findings here are made by hand. */
    private record Blind() implements UnitCheck {

        @Override
        public List<Alternation> patterns() {
            return List.of();
        }

        @Override
        public List<Hit> hits(Unit unit) {
            return List.of();
        }
    }
}
