package dev.copydesk.markdown;

import dev.copydesk.core.copy.Passage;
import dev.copydesk.core.copy.Prose;
import dev.copydesk.core.copy.Region;
import dev.copydesk.core.copy.Scope;
import dev.copydesk.core.copy.SocialTags;
import dev.copydesk.core.copy.WebAddresses;
import dev.copydesk.core.text.Sentences;
import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last step to a passage, the same for every source of text: addresses masked, sentences and tags named. */
final class Passages {

    private Passages() {}

    /**
     * Returns the passage of some prose, or nothing where it holds only blanks.
     *
     * <p>A heading is no sentence to Vale, whose rules for sentences would flag most headings.
     *
     * @param paragraph whether the passage is a paragraph of running text
     */
    static Optional<Passage> finished(Scope scope, Prose raw, List<Region> known, boolean paragraph) {
        Prose prose = withoutBlankEnd(raw);
        if (prose.length() == 0) {
            return Optional.empty();
        }
        List<TextRange> addresses = WebAddresses.of(prose.text());
        prose = prose.masked(addresses, '*');
        List<Region> regions = new ArrayList<>(known.size() + 4);
        for (Region region : known) {
            int end = Math.min(region.range().end(), prose.length());
            if (region.range().start() < end) {
                regions.add(Region.of(region.kind(), TextRange.of(region.range().start(), end)));
            }
        }
        addresses.forEach(range -> regions.add(Region.of("link", range)));
        if (scope.has("text")) {
            regions.addAll(SocialTags.of(prose.text()));
            if (!scope.has("heading")) {
                Sentences.of(prose.text()).forEach(range -> regions.add(Region.of("sentence", range)));
            }
        }
        if (paragraph) {
            regions.add(Region.of("paragraph", TextRange.of(0, prose.length())));
        }
        return Optional.of(Passage.of(scope, prose, regions));
    }

    private static Prose withoutBlankEnd(Prose prose) {
        int end = prose.length();
        while (end > 0 && Character.isWhitespace(prose.text().charAt(end - 1))) {
            end--;
        }
        return end == prose.length() ? prose : prose.slice(TextRange.of(0, end));
    }
}
