package dev.copydesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.copydesk.core.decision.Anchor;
import dev.copydesk.core.decision.Decision;
import dev.copydesk.core.decision.NotKeptException;
import dev.copydesk.core.decision.Reach;
import dev.copydesk.core.decision.Reason;
import dev.copydesk.core.decision.Verdict;
import dev.copydesk.core.rule.Fingerprint;
import dev.copydesk.core.rule.Identity;
import dev.copydesk.core.rule.RuleId;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFilesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T23:30:00Z"), ZoneOffset.ofHours(9));
    private static final RuleId RULE = RuleId.of("tone/pushy");

    @TempDir
    Path root;

    @Test
    void aDecisionComesBackAsItWasGiven() throws IOException {
        Decision given = decision("d1", "emails/caf\u00e9.md", Optional.empty());
        LedgerFiles ledger = LedgerFiles.open(root, "mia@example.com", CLOCK);

        ledger.append(given);

        assertThat(ledger.decisions().about("emails/caf\u00e9.md", RULE)).containsExactly(given);
        assertThat(reopened().decisions().about("emails/caf\u00e9.md", RULE)).containsExactly(given);
        assertThat(ledger.problems()).isEmpty();
        assertThat(files())
                .singleElement()
                .satisfies(file -> assertThat(file.getFileName().toString())
                        .matches("2026-11-20-[0-9a-f]{8}-[0-9a-f]{8}\\.jsonl"));
        assertThat(Files.readString(files().get(0))).startsWith("{\"v\":1,\"id\":\"d1\",\"kind\":\"decision\"");
    }

    @Test
    void pathsAreComposedSoThatEverySystemFindsThem() {
        LedgerFiles ledger = LedgerFiles.open(root, "mia@example.com", CLOCK);

        ledger.append(decision("d1", "cafe\u0301.md", Optional.empty()));

        assertThat(ledger.decisions().about("caf\u00e9.md", RULE)).hasSize(1);
    }

    @Test
    void aDecisionThatNamesAnotherReplacesIt() {
        LedgerFiles ledger = LedgerFiles.open(root, "mia@example.com", CLOCK);
        ledger.append(decision("d1", "a.md", Optional.empty()));
        assertThat(ledger.decisions().about("a.md", RULE)).hasSize(1);

        ledger.append(decision("d2", "a.md", Optional.of("d1")));

        assertThat(ledger.decisions().about("a.md", RULE))
                .extracting(Decision::id)
                .containsExactly("d2");
    }

    @Test
    void twoSessionsNeverShareAFile() {
        LedgerFiles one = LedgerFiles.open(root, "mia@example.com", CLOCK);
        LedgerFiles two = LedgerFiles.open(root, "mia@example.com", CLOCK);

        one.append(decision("d1", "a.md", Optional.empty()));
        two.append(decision("d2", "a.md", Optional.empty()));
        one.append(decision("d3", "a.md", Optional.empty()));

        assertThat(files()).hasSize(2);
        assertThat(one.decisions().about("a.md", RULE))
                .extracting(Decision::id)
                .containsExactlyInAnyOrder("d1", "d2", "d3");
    }

    @Test
    void aTornLastLineIsReportedAndTheRestCounts() throws IOException {
        LedgerFiles ledger = LedgerFiles.open(root, "mia@example.com", CLOCK);
        ledger.append(decision("d1", "a.md", Optional.empty()));
        append("{\"v\":1,\"id\":\"d2\",\"kin");

        assertThat(ledger.decisions().about("a.md", RULE)).hasSize(1);
        assertThat(ledger.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .startsWith(".copydesk/decisions/2026-11-20-")
                .contains(", line 2 breaks off in the middle");
    }

    @Test
    void aBadLineInTheMiddleIsReportedAndTheRestCounts() throws IOException {
        LedgerFiles ledger = LedgerFiles.open(root, "mia@example.com", CLOCK);
        ledger.append(decision("d1", "a.md", Optional.empty()));
        append("<<<<<<< ours\n{\"v\":1,\"kind\":\"decision\"}\n[]\n");
        ledger.append(decision("d2", "a.md", Optional.empty()));

        assertThat(ledger.problems())
                .extracting(Problem::message)
                .satisfiesExactly(
                        m -> assertThat(m).contains("line 2 is not complete JSON"),
                        m -> assertThat(m).contains("line 3 has no 'id'"),
                        m -> assertThat(m).contains("line 4 is not a JSON object"));
        assertThat(ledger.decisions().about("a.md", RULE)).hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void kindsAndFieldsOfALaterVersionAreKeptAndPassedOver() throws IOException {
        LedgerFiles ledger = LedgerFiles.open(root, "mia@example.com", CLOCK);
        ledger.append(decision("d1", "a.md", Optional.empty()));
        Path file = files().get(0);
        String line = Files.readString(file);
        String later = line.replace("\"v\":1", "\"mood\":{\"a\":[1,{\"b\":2}]},\"v\":1")
                .replace("{\"hash\"", "{\"sketch\":[1,2],\"hash\"");
        Files.writeString(file, "{\"v\":7,\"kind\":\"blessing\",\"of\":\"d1\"}\n" + later);

        LedgerFiles again = reopened();

        assertThat(again.decisions().about("a.md", RULE))
                .extracting(Decision::id)
                .containsExactly("d1");
        assertThat(again.problems()).isEmpty();
        again.append(decision("d2", "a.md", Optional.empty()));
        assertThat(Files.readString(file)).contains("blessing").contains("mood");
    }

    @Test
    void aVerdictThatIsNotKnownLeavesTheFindingOpen() throws IOException {
        LedgerFiles ledger = LedgerFiles.open(root, "mia@example.com", CLOCK);
        ledger.append(decision("d1", "a.md", Optional.empty()));
        Path file = files().get(0);
        Files.writeString(file, Files.readString(file).replace("\"rejected\"", "\"forgiven\""));

        LedgerFiles again = reopened();

        assertThat(again.decisions().about("a.md", RULE)).isEmpty();
        assertThat(again.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("line 1 has a 'verdict' that this version of Copydesk cannot read");
    }

    @Test
    void aFileThatStandsInTheWayIsOneSentence() throws IOException {
        Files.writeString(root.resolve(".copydesk"), "not a folder");
        LedgerFiles ledger = LedgerFiles.open(root, "mia@example.com", CLOCK);

        assertThatThrownBy(() -> ledger.append(decision("d1", "a.md", Optional.empty())))
                .isInstanceOf(NotKeptException.class)
                .hasMessage("The decision was not kept: .copydesk/decisions cannot be written, because"
                        + " a plain file stands where a folder should be; move it away.");
        assertThat(ledger.decisions().about("a.md", RULE)).isEmpty();
    }

    @Test
    void aFolderThatMayNotBeWrittenIsOneSentence() throws IOException {
        Path folder = Files.createDirectories(root.resolve(LedgerFiles.FOLDER));
        assumeFalse(!folder.toFile().setWritable(false) || Files.isWritable(folder), "this user may write anywhere");
        LedgerFiles ledger = LedgerFiles.open(root, "mia@example.com", CLOCK);

        assertThatThrownBy(() -> ledger.append(decision("d1", "a.md", Optional.empty())))
                .isInstanceOf(NotKeptException.class)
                .hasMessageContaining("access is denied; check its permissions");
        assertThat(folder.toFile().setWritable(true)).isTrue();
    }

    @Test
    void aFolderThatLeadsOutOfTheWorkspaceIsRefused(@TempDir Path elsewhere) throws IOException {
        Files.createDirectories(elsewhere.resolve("decisions"));
        Files.createSymbolicLink(root.resolve(".copydesk"), elsewhere);
        LedgerFiles ledger = LedgerFiles.open(root, "mia@example.com", CLOCK);

        assertThatThrownBy(() -> ledger.append(decision("d1", "a.md", Optional.empty())))
                .isInstanceOf(NotKeptException.class)
                .hasMessageContaining("leads out of the workspace through a symbolic link");
        assertThat(ledger.problems()).singleElement().extracting(Problem::code).isEqualTo("ledger-folder");
        assertThat(elsewhere.resolve("decisions")).isEmptyDirectory();
    }

    @Test
    void aLinkedFileIsNotRead(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("x.jsonl"), "secret");
        Files.createDirectories(root.resolve(LedgerFiles.FOLDER));
        Files.createSymbolicLink(root.resolve(LedgerFiles.FOLDER).resolve("x.jsonl"), elsewhere.resolve("x.jsonl"));

        assertThat(reopened().problems())
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo(".copydesk/decisions/x.jsonl is not a plain file, so it was not read; remove it.");
    }

    @Test
    void anAnchorNeverHoldsHalfACharacter() {
        String source = "\uD83C\uDF75".repeat(40);

        Anchor anchor = Anchor.of(source, TextRange.of(39, 41));

        assertThat(anchor.before()).hasSize(31);
        assertThat(anchor.after()).hasSize(31);
    }

    private LedgerFiles reopened() {
        return LedgerFiles.open(root, "sam@example.com", CLOCK);
    }

    private void append(String text) throws IOException {
        Files.writeString(files().get(0), text, StandardOpenOption.APPEND);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(root.resolve(LedgerFiles.FOLDER))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Decision decision(String id, String path, Optional<String> of) {
        Fingerprint print = Fingerprint.of(path);
        return new Decision(
                id,
                Instant.parse("2026-11-20T10:15:30.250Z"),
                "Mia Ho <mia@example.com>",
                path,
                RULE,
                Fingerprint.of("revision"),
                new Identity(Fingerprint.of("finding"), 2, 3, print, Optional.of(print), Optional.empty()),
                Verdict.REJECTED,
                Reach.WORDING_IN_FILE,
                Optional.of(Reason.OFF_VOICE),
                "\u201cours\u201d, \u2028 see\tbrief \uD83C\uDF75",
                Optional.of(LocalDate.of(2026, 12, 24)),
                "Act now",
                "Act now",
                of,
                Optional.of(new Anchor("Act now", "Friday: ", ", tea people")),
                false);
    }
}
