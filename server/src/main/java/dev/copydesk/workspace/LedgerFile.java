package dev.copydesk.workspace;

import dev.copydesk.core.decision.Decision;
import dev.copydesk.core.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One file of the ledger as it was read: what can be used, and a sentence for each line that cannot. */
final class LedgerFile {

    /** The longest line that is read, in bytes: a decision quotes a passage, not a book. */
    static final int MAX_LINE = 4 * 1024 * 1024;

    private static final int MAX_PROBLEMS = 10;
    private static final int BUFFER = 64 * 1024;

    private final String name;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int badLines;

    private LedgerFile(String name) {
        this.name = name;
    }

    static LedgerFile read(Path file, String name) {
        LedgerFile read = new LedgerFile(name);
        try (InputStream in = Files.newInputStream(file)) {
            read.lines(in);
        } catch (IOException e) {
            read.problems.add(Problem.ofWhole(
                    "ledger-file", "The decisions in " + name + " could not be read, because " + IoReason.of(e) + "."));
        }
        if (read.badLines > MAX_PROBLEMS) {
            read.problems.add(Problem.ofWhole(
                    "ledger-line",
                    (read.badLines - MAX_PROBLEMS) + " more lines of " + name + " were skipped; restore the file."));
        }
        return read;
    }

    List<Decision> decisions() {
        return decisions;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Splits at line feeds by hand, so that one endless line cannot fill the memory. */
    private void lines(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int held = 0;
        int number = 1;
        boolean tooLong = false;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer, held, buffer.length - held)) {
            int end = held + count;
            int start = 0;
            for (int at = held; at < end; at++) {
                if (buffer[at] == '\n') {
                    if (!tooLong) {
                        line(buffer, start, at - start, number, true);
                    }
                    tooLong = false;
                    start = at + 1;
                    number++;
                }
            }
            held = tooLong ? 0 : end - start;
            System.arraycopy(buffer, start, buffer, 0, held);
            if (held > MAX_LINE) {
                bad(number, "is longer than " + MAX_LINE + " bytes");
                tooLong = true;
                held = 0;
            } else if (held == buffer.length) {
                buffer = Arrays.copyOf(buffer, held * 2);
            }
        }
        if (held > 0 && !tooLong) {
            line(buffer, 0, held, number, false);
        }
    }

    private void line(byte[] bytes, int start, int length, int number, boolean ended) {
        if (isBlank(bytes, start, length)) {
            return;
        }
        try {
            DecisionParser.read(bytes, start, length).ifPresent(decisions::add);
        } catch (DecisionParser.BadLine e) {
            bad(number, ended ? e.what() : "breaks off in the middle");
        }
    }

    private static boolean isBlank(byte[] bytes, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\r' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    private void bad(int number, String what) {
        if (++badLines <= MAX_PROBLEMS) {
            problems.add(Problem.ofWhole(
                    "ledger-line",
                    name + ", line " + number + " " + what
                            + ", so it does not count; restore the line from version control or delete it."));
        }
    }
}
