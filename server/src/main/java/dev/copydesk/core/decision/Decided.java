package dev.copydesk.core.decision;

import dev.copydesk.core.rule.Finding;
import java.util.Optional;

/**
 * A finding with what was decided about it.
 *
 * @param finding the finding
 * @param status whether it is still open
 * @param decision the decision that closed it, where one did
 */
public record Decided(Finding finding, Status status, Optional<Decision> decision) {

    public static Decided open(Finding finding) {
        return new Decided(finding, Status.OPEN, Optional.empty());
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }
}
