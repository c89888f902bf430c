package dev.copydesk.core.rule.check;

import dev.copydesk.core.rule.match.Alternation;
import java.util.List;

/**
 * A way to see a fault. A check says where and with what words; it knows nothing of severity, channel, suppression or identity.
 *
 * <p>A check is immutable and used by several threads at once.
 */
public sealed interface Check permits UnitCheck, DocumentCheck {

    /** Returns the patterns it matches with, so that one pass over a text can tell which checks have anything to do. */
    List<Alternation> patterns();

    /** Returns patterns that it consults besides, such as exceptions; a match of theirs alone gives it nothing to do. */
    default List<Alternation> aids() {
        return List.of();
    }

    /** Says whether it may find something where none of its patterns matches. */
    default boolean worksWithoutMatch() {
        return patterns().isEmpty();
    }

    /** Says whether two spellings of the flagged words that differ in case are one fault to it. */
    default boolean ignoresCase() {
        return true;
    }
}
