package dev.copydesk.core.review;

import dev.copydesk.core.rule.Finding;
import dev.copydesk.core.text.Problem;
import java.util.List;

/**
 * What the engine says about one document.
 *
 * @param findings in the order of the document, without those switched off by comments in it
 * @param problems what kept parts from being judged
 */
public record Review(List<Finding> findings, List<Problem> problems) {

    public Review {
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
    }
}
