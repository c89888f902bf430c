package dev.copydesk.workspace;

import dev.copydesk.core.decision.Decision;
import dev.copydesk.core.decision.Decisions;
import dev.copydesk.core.decision.Ledger;
import dev.copydesk.core.decision.NotKeptException;
import dev.copydesk.core.text.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The ledger as files: one per author and session, so that two writers never share a file and branches merge without conflict.
 *
 * <p>Lines are only ever added. Files that other programs change are read again when the ledger is next asked. May be used by many
 * threads at once.
 */
public final class LedgerFiles implements Ledger, AutoCloseable {

    /** Where the files are, relative to the workspace. */
    public static final String FOLDER = ".copydesk/decisions";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MAX_TRIES = 20;

    private final Path root;
    private final Path folder;
    private final String author;
    private final Clock clock;
    private final Map<Path, Loaded> loaded = new TreeMap<>();
    private List<Problem> problems = List.of();
    private Decisions decisions = Decisions.none();
    private Optional<FileChannel> session = Optional.empty();

    private LedgerFiles(Path root, String author, Clock clock) {
        this.root = root;
        this.folder = root.resolve(".copydesk").resolve("decisions");
        this.author = author;
        this.clock = clock;
    }

    private record Loaded(long size, FileTime changed, LedgerFile file) {}

    /**
     * Opens the ledger of a workspace; nothing is written before the first decision.
     *
     * @param root the workspace
     * @param actorEmail who decides in this session; the name of the file holds a hash of it
     * @param clock gives the date in the name of the file
     */
    public static LedgerFiles open(Path root, String actorEmail, Clock clock) {
        return new LedgerFiles(root.toAbsolutePath().normalize(), hash(actorEmail), clock);
    }

    @Override
    public synchronized Decisions decisions() {
        refresh();
        return decisions;
    }

    /** Returns a sentence for each line and file that does not count. */
    public synchronized List<Problem> problems() {
        refresh();
        return problems;
    }

    @Override
    public synchronized void append(Decision decision) {
        ByteBuffer line = ByteBuffer.wrap(DecisionLine.of(decision));
        try {
            FileChannel file = session();
            while (line.hasRemaining()) {
                file.write(line);
            }
            file.force(true);
        } catch (IOException e) {
            // What follows half a line would be lost with it, so the next decision gets a new file.
            abandonSession();
            throw new NotKeptException(
                    "The decision was not kept: " + FOLDER + " cannot be written, because " + IoReason.of(e) + ".", e);
        }
    }

    @Override
    public synchronized void close() {
        abandonSession();
    }

    private FileChannel session() throws IOException {
        if (session.isEmpty()) {
            if (!InsideRoot.holds(root, folder)) {
                throw new NotKeptException("The decision was not kept: " + leaving() + ".");
            }
            createFolder(root.resolve(".copydesk"));
            createFolder(folder);
            session = Optional.of(newFile());
        }
        return session.get();
    }

    private static void createFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private FileChannel newFile() throws IOException {
        String start = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + "-" + author + "-";
        for (int tries = 1; ; tries++) {
            byte[] name = new byte[4];
            RANDOM.nextBytes(name);
            Path file = folder.resolve(start + HexFormat.of().formatHex(name) + ".jsonl");
            try {
                return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
            } catch (FileAlreadyExistsException e) {
                if (tries == MAX_TRIES) {
                    throw e;
                }
            }
        }
    }

    private void abandonSession() {
        if (session.isPresent()) {
            try {
                session.get().close();
            } catch (IOException e) {
                // All that was acknowledged is on disk already; there is nothing left to lose.
            }
            session = Optional.empty();
        }
    }

    private void refresh() {
        List<Problem> found = new ArrayList<>();
        List<Path> files = files(found);
        boolean changed = loaded.keySet().retainAll(Set.copyOf(files));
        for (Path file : files) {
            changed |= load(file, found);
        }
        loaded.values().forEach(each -> found.addAll(each.file().problems()));
        problems = List.copyOf(found);
        if (changed) {
            decisions = Decisions.of(loaded.values().stream()
                    .flatMap(each -> each.file().decisions().stream())
                    .toList());
        }
    }

    private boolean load(Path file, List<Problem> found) {
        String name = InsideRoot.name(root, file);
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!now.isRegularFile()) {
                found.add(
                        Problem.ofWhole("ledger-file", name + " is not a plain file, so it was not read; remove it."));
                return loaded.remove(file) != null;
            }
            Loaded before = loaded.get(file);
            if (before != null
                    && before.size() == now.size()
                    && before.changed().equals(now.lastModifiedTime())) {
                return false;
            }
            loaded.put(file, new Loaded(now.size(), now.lastModifiedTime(), LedgerFile.read(file, name)));
            return true;
        } catch (IOException e) {
            found.add(Problem.ofWhole(
                    "ledger-file", "The decisions in " + name + " could not be read, because " + IoReason.of(e) + "."));
            return loaded.remove(file) != null;
        }
    }

    private List<Path> files(List<Problem> found) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(root.resolve(".copydesk"))) {
            return List.of();
        }
        try {
            if (!InsideRoot.holds(root, folder)) {
                found.add(Problem.ofWhole("ledger-folder", "No decisions were read: " + leaving() + "."));
                return List.of();
            }
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.getFileName().toString().endsWith(".jsonl"))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            found.add(Problem.ofWhole(
                    "ledger-folder",
                    "No decisions were read: " + FOLDER + " cannot be listed, because " + IoReason.of(e) + "."));
            return List.of();
        }
    }

    private static String leaving() {
        return FOLDER + " leads out of the workspace through a symbolic link; replace the link with a folder";
    }

    private static String hash(String email) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(email.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
