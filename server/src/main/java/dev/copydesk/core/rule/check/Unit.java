package dev.copydesk.core.rule.check;

import dev.copydesk.core.copy.Passage;
import dev.copydesk.core.rule.match.Alternation;
import dev.copydesk.core.rule.match.Match;
import dev.copydesk.core.rule.match.ReadBudget;
import dev.copydesk.core.rule.match.Scan;
import dev.copydesk.core.text.TextRange;
import java.util.List;

/**
 * A stretch of a passage that a check looks at: the passage as a whole, or one of its regions.
 *
 * @param passage the passage
 * @param range UTF-16 range in the passage's plain text
 * @param scan the one pass that was made over the passage's plain text for all rules
 * @param budget how much of the text the rule may still read in this document
 */
public record Unit(Passage passage, TextRange range, Scan scan, ReadBudget budget) {

    /** Returns the matches of a pattern in this unit, left to right; nothing outside the unit is seen. */
    public List<Match> matches(Alternation pattern) {
        return scan.matches(pattern, range.start(), range.end(), budget);
    }

    /** Returns the plain text of this unit. */
    public String text() {
        return range.of(passage.text());
    }
}
