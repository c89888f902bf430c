package dev.copydesk.core.review;

import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.copy.Passage;
import dev.copydesk.core.rule.Applicability;
import dev.copydesk.core.rule.Evidence;
import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.rule.Fingerprint;
import dev.copydesk.core.rule.Identity;
import dev.copydesk.core.rule.MessageTemplate;
import dev.copydesk.core.rule.Rule;
import dev.copydesk.core.rule.Severity;
import dev.copydesk.core.rule.Suggestion;
import dev.copydesk.core.rule.check.Hit;
import dev.copydesk.core.rule.check.Unit;
import dev.copydesk.core.text.TextEdit;
import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the hits of checks into findings of rules: message, source range, suggestions and identity, all in this one place. */
final class FindingMaker {

    private static final int CONTEXT_WORDS = 3;

    private final CopyDocument document;
    private final Map<Passage, Fingerprint> hashes = new IdentityHashMap<>();
    private final Map<Passage, Integer> indexes = new IdentityHashMap<>();

    FindingMaker(CopyDocument document) {
        this.document = document;
    }

    Finding finding(Rule rule, Severity severity, Unit unit, Hit hit) {
        Passage passage = unit.passage();
        TextRange range = passage.prose().toSource(hit.range());
        String quote = hit.range().of(passage.text());
        return new Finding(
                rule,
                severity,
                range,
                quote,
                MessageTemplate.format(rule.message(), hit.operands()),
                hit.evidence(),
                suggestions(rule, passage, hit, range, quote),
                identity(rule, passage, hit, quote));
    }

    /** Numbers findings of equal identity in the order of the document, drops doubles, and sorts by place. */
    List<Finding> withOrdinals(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        Collections.sort(sorted, Finding.BY_PLACE);
        List<Finding> distinct = new ArrayList<>();
        for (Finding finding : sorted) {
            if (distinct.isEmpty() || !sameSpot(distinct.get(distinct.size() - 1), finding)) {
                distinct.add(finding);
            }
        }
        Map<Fingerprint, Integer> totals = new HashMap<>();
        distinct.forEach(finding -> totals.merge(finding.identity().hash(), 1, Integer::sum));
        Map<Fingerprint, Integer> seen = new HashMap<>();
        return distinct.stream()
                .map(finding -> {
                    Fingerprint hash = finding.identity().hash();
                    return numbered(finding, seen.merge(hash, 1, Integer::sum), totals.getOrDefault(hash, 1));
                })
                .toList();
    }

    private static boolean sameSpot(Finding one, Finding other) {
        return one.range().start() == other.range().start()
                && one.rule().id().equals(other.rule().id());
    }

    private static Finding numbered(Finding f, int ordinal, int count) {
        Identity i = f.identity();
        Identity numbered = new Identity(i.hash(), ordinal, count, i.passage(), i.before(), i.after());
        return new Finding(
                f.rule(), f.severity(), f.range(), f.quote(), f.message(), f.evidence(), f.suggestions(), numbered);
    }

    private List<Suggestion> suggestions(Rule rule, Passage passage, Hit hit, TextRange range, String quote) {
        if (rule.applicability() == Applicability.NOTE || !passage.prose().isVerbatim(hit.range())) {
            return List.of();
        }
        return hit.replacements().stream()
                .filter(text -> !text.equals(quote))
                .map(text -> Suggestion.of(title(quote, text), edit(range, text), rule.applicability()))
                .toList();
    }

    private static String title(String quote, String text) {
        return text.isEmpty() ? "Remove '" + quote + "'" : "Replace with '" + text + "'";
    }

    /** A deletion takes one blank beside the words with it, so that no double blank is left behind. */
    private TextEdit edit(TextRange range, String text) {
        if (!text.isEmpty()) {
            return TextEdit.of(range, text);
        }
        String source = document.source().text();
        boolean blankBefore = range.start() > 0 && source.charAt(range.start() - 1) == ' ';
        boolean blankAfter = range.end() < source.length() && source.charAt(range.end()) == ' ';
        boolean lineBefore = range.start() == 0 || source.charAt(range.start() - 1) == '\n';
        boolean pointAfter = range.end() < source.length() && ".,;:!?".indexOf(source.charAt(range.end())) >= 0;
        boolean lineAfter = range.end() == source.length() || "\r\n".indexOf(source.charAt(range.end())) >= 0;
        if (blankAfter && (blankBefore || lineBefore)) {
            return TextEdit.of(TextRange.of(range.start(), range.end() + 1), "");
        }
        if (blankBefore && (pointAfter || lineAfter)) {
            return TextEdit.of(TextRange.of(range.start() - 1, range.end()), "");
        }
        return TextEdit.of(range, "");
    }

    private Identity identity(Rule rule, Passage passage, Hit hit, String quote) {
        List<String> parts = new ArrayList<>(List.of("finding/1", rule.id().value()));
        Fingerprint own = hash(passage);
        if (hit.range().isEmpty()) {
            parts.add(
                    passage.scope().has("raw") || passage.scope().has("summary")
                            ? String.join("\n", hit.operands())
                            : own.hex());
        } else {
            boolean fold = rule.check().ignoresCase();
            String before = Blanks.wordsBefore(passage.text(), hit.range().start(), CONTEXT_WORDS);
            String after = Blanks.wordsAfter(passage.text(), hit.range().end(), CONTEXT_WORDS);
            parts.add(Blanks.caseFolded(Blanks.folded(quote, 0, quote.length()), fold));
            parts.add(Blanks.caseFolded(before, fold));
            parts.add(Blanks.caseFolded(after, fold));
        }
        for (Evidence evidence : hit.evidence()) {
            parts.add(evidence.key());
            parts.add(evidence.value());
        }
        int index = indexOf(passage);
        return new Identity(
                Fingerprint.of(parts.toArray(String[]::new)), 1, 1, own, neighbor(index, -1), neighbor(index, +1));
    }

    private int indexOf(Passage passage) {
        if (indexes.isEmpty()) {
            for (int i = 0; i < document.passages().size(); i++) {
                indexes.put(document.passages().get(i), i);
            }
        }
        return indexes.getOrDefault(passage, -1);
    }

    private Optional<Fingerprint> neighbor(int index, int step) {
        int at = index + step;
        return index < 0 || at < 0 || at >= document.passages().size()
                ? Optional.empty()
                : Optional.of(hash(document.passages().get(at)));
    }

    private Fingerprint hash(Passage passage) {
        return hashes.computeIfAbsent(
                passage,
                p -> Fingerprint.of(
                        "passage/1", Blanks.folded(p.text(), 0, p.text().length())));
    }
}
