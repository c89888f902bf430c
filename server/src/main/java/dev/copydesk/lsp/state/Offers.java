package dev.copydesk.lsp.state;

import dev.copydesk.core.text.SourceText;
import dev.copydesk.core.text.TextRange;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The suggestions that were last shown in menus, each followed through edits; owned by the delivery thread. */
final class Offers {

    /** More than any menu holds; older ones are forgotten, and accepting one of them is not recorded. */
    private static final int MOST = 500;

    private static final class Followed {
        private final Offer offer;
        private TrackedRange range;
        private SourceText text;
        private boolean isAccepted;

        private Followed(Offer offer) {
            this.offer = offer;
            this.range = TrackedRange.of(offer.suggestion().edit().range());
            this.text = offer.snapshot().text();
        }

        private Optional<TextRange> shown() {
            return range.reading(offer.after(), text).stream().findFirst();
        }
    }

    /**
     * An offer that was accepted and stands in the text.
     *
     * @param offer the offer
     * @param range where the words stand
     * @param text the text that shows them
     */
    record Taken(Offer offer, TextRange range, SourceText text) {}

    private final Map<String, Followed> followed = new LinkedHashMap<>();

    void add(List<Offer> offers) {
        offers.forEach(offer -> followed.put(offer.id(), new Followed(offer)));
        Iterator<Followed> oldest = followed.values().iterator();
        for (int excess = followed.size() - MOST; excess > 0; excess--) {
            oldest.next();
            oldest.remove();
        }
    }

    void follow(String uri, List<Splice> steps, SourceText now) {
        for (Followed one : followed.values()) {
            if (one.offer.snapshot().uri().equals(uri)) {
                one.range = one.range.after(steps);
                one.text = now;
            }
        }
    }

    void forget(String uri) {
        followed.values().removeIf(one -> one.offer.snapshot().uri().equals(uri));
    }

    /** Remembers that the person picked an offer; false if it is not known. */
    boolean accept(String id) {
        Followed one = followed.get(id);
        if (one == null) {
            return false;
        }
        one.isAccepted = true;
        return true;
    }

    /** Takes back that an offer was picked; false if that came to its end before. */
    boolean giveUp(String id) {
        Followed one = followed.get(id);
        if (one == null || !one.isAccepted) {
            return false;
        }
        one.isAccepted = false;
        return true;
    }

    /** Removes and returns the offers that were picked and now stand in the text. */
    List<Taken> takeShown() {
        List<Taken> taken = followed.values().stream()
                .filter(one -> one.isAccepted)
                .flatMap(one -> one.shown().map(range -> new Taken(one.offer, range, one.text)).stream())
                .toList();
        taken.forEach(each -> followed.remove(each.offer().id()));
        return taken;
    }
}
