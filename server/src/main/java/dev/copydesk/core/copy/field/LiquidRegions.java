package dev.copydesk.core.copy.field;

import dev.copydesk.core.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Drops the tokens inside Liquid's raw blocks and makes each of its comments one token. */
final class LiquidRegions {

    private static final Set<String> OPAQUE = Set.of("raw", "verbatim", "comment");

    private LiquidRegions() {}

    static List<MergeField> withoutRawAndComments(List<MergeField> tokens) {
        List<MergeField> kept = new ArrayList<>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            MergeField token = tokens.get(i);
            Optional<String> region = opaque(token);
            int close = region.isEmpty() ? -1 : closing(tokens, i + 1, "end" + region.get());
            if (close < 0) {
                kept.add(token);
                i++;
            } else if (region.get().equals("comment")) {
                TextRange whole = TextRange.of(token.start(), tokens.get(close).end());
                kept.add(MergeField.bare(whole, Syntax.LIQUID, Kind.COMMENT));
                i = close + 1;
            } else {
                kept.add(token);
                i = close;
            }
        }
        return List.copyOf(kept);
    }

    private static Optional<String> opaque(MergeField token) {
        return token.kind() == Kind.BLOCK_OPEN && token.syntax() == Syntax.LIQUID
                ? token.keyword().map(Part::text).filter(OPAQUE::contains)
                : Optional.empty();
    }

    /** Returns the index of the closing token; an opening one of the same kind on the way means that there is none. */
    private static int closing(List<MergeField> tokens, int from, String wanted) {
        String opener = wanted.substring("end".length());
        for (int i = from; i < tokens.size(); i++) {
            String word = tokens.get(i).keyword().map(Part::text).orElse("");
            if (word.equals(wanted)) {
                return i;
            }
            if (word.equals(opener)) {
                return -1;
            }
        }
        return -1;
    }
}
