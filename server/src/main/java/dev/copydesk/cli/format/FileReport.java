package dev.copydesk.cli.format;

import dev.copydesk.core.decision.Decided;
import dev.copydesk.core.decision.Status;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.SourceText;
import java.util.List;

/**
 * What is said about one file.
 *
 * @param path relative to the working folder, with slashes
 * @param identityPath relative to the workspace, with slashes: part of the exported fingerprint
 * @param source the text, empty where it could not be read
 * @param findings all findings with what was decided, in order
 * @param problems what kept the file or parts of it from being judged
 */
public record FileReport(
        String path, String identityPath, SourceText source, List<Decided> findings, List<Problem> problems) {

    public FileReport {
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
    }

    /** Returns the findings that are still to be dealt with. */
    public List<Decided> open() {
        return findings.stream().filter(Decided::isOpen).toList();
    }

    public long count(Status status) {
        return findings.stream().filter(f -> f.status() == status).count();
    }
}
