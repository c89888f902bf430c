package dev.copydesk.workspace.git;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The one class that calls git.
 *
 * <p>Nothing that a repository's configuration names is run: no hooks, no file-system monitor, no external diff, no conversion to
 * text, no pager. Git takes no locks it can do without, is given arguments and never a command line, and is ended after ten seconds.
 */
public final class GitCommand {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final List<String> HARMLESS = List.of(
            "--no-pager",
            "--no-optional-locks",
            "-c",
            "core.hooksPath=/dev/null",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.quotePath=false",
            "-c",
            "diff.external=",
            "-c",
            "diff.noprefix=false",
            "-c",
            "diff.mnemonicPrefix=false");

    private static final List<String> DIFF = List.of(
            "diff",
            "--no-ext-diff",
            "--no-textconv",
            "--no-color",
            "--ignore-submodules",
            "--find-renames",
            "--src-prefix=a/",
            "--dst-prefix=b/",
            "--unified=0",
            "--inter-hunk-context=0");

    private final Path folder;
    private final Optional<Path> program;
    private final Duration limit;

    private GitCommand(Path folder, Optional<Path> program, Duration limit) {
        this.folder = folder;
        this.program = program;
        this.limit = limit;
    }

    /** Returns git as seen from an existing folder. */
    public static GitCommand in(Path folder) {
        return of(folder, onPath(System.getenv().getOrDefault("PATH", "")), LIMIT);
    }

    static GitCommand of(Path folder, Optional<Path> program, Duration limit) {
        return new GitCommand(folder.toAbsolutePath().normalize(), program, limit);
    }

    /** Looks git up by hand: Windows would look in the working folder first, and a checkout may hold anything. */
    static Optional<Path> onPath(String path) {
        for (String entry : path.split(File.pathSeparator)) {
            for (String name : List.of("git", "git.exe")) {
                try {
                    Path file = Path.of(entry).resolve(name);
                    if (file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file)) {
                        return Optional.of(file);
                    }
                } catch (InvalidPathException e) {
                    // An entry that is no path holds no program.
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the person whom git would name as author, as {@code name <e-mail>}; empty where git is missing or was not told. */
    public Optional<String> actor() {
        Optional<String> email = setting("user.email");
        return email.map(address -> setting("user.name").orElse(address) + " <" + address + ">");
    }

    /** Returns the top of the checkout that holds the folder; empty outside of any, and where git is missing. */
    public Optional<Path> topLevel() {
        try {
            return Optional.of(top());
        } catch (GitException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns what differs from the point where the present branch left a revision, in the files as they are now; files that git
     * does not know yet are new as a whole.
     *
     * @throws GitException if the folder is in no checkout, or the revision or the common past cannot be found
     */
    public ChangedFiles changedSince(String revision) throws GitException {
        Path top = top();
        String base = mergeBase(revision);
        Map<Path, ChangedLines> files = located(top, diff(List.of("--end-of-options", base)));
        Answer untracked = run("ls-files", "-z", "--full-name", "--others", "--exclude-standard", ":/");
        demand(untracked, "list new files");
        for (String name : untracked.text().split("\0")) {
            if (!name.isEmpty()) {
                files.put(top.resolve(name), ChangedLines.all());
            }
        }
        return ChangedFiles.of(files);
    }

    /**
     * Returns what is staged. Its line numbers are those of {@link #stagedText}, which may differ from the file on disk.
     *
     * @throws GitException if the folder is in no checkout
     */
    public ChangedFiles staged() throws GitException {
        return ChangedFiles.of(located(top(), diff(List.of("--cached"))));
    }

    /** Returns the bytes of a file as they are staged; empty where it is not in the index. */
    public Optional<byte[]> stagedText(Path file) {
        try {
            Path relative = top().relativize(file.toRealPath());
            Answer blob = run("cat-file", "blob", ":" + relative.toString().replace('\\', '/'));
            return blob.exit() == 0 ? Optional.of(blob.out()) : Optional.empty();
        } catch (GitException | IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> setting(String key) {
        try {
            Answer answer = run("config", "--get", key);
            return answer.exit() == 0
                    ? Optional.of(answer.text().strip()).filter(value -> !value.isEmpty())
                    : Optional.empty();
        } catch (GitException e) {
            return Optional.empty();
        }
    }

    private Path top() throws GitException {
        Answer answer = run("rev-parse", "--show-toplevel");
        if (answer.exit() != 0) {
            throw new GitException(folder.getFileName() + " is in no git checkout that can be read" + answer.reason()
                    + "; --diff and --staged need one.");
        }
        return Path.of(answer.text().stripTrailing());
    }

    private String mergeBase(String revision) throws GitException {
        Answer commit = run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (commit.exit() != 0) {
            throw new GitException("git knows no revision '" + revision + "'; fetch it, or name another.");
        }
        Answer base = run("merge-base", "HEAD", commit.text().strip());
        if (base.exit() != 0) {
            throw new GitException("git finds no common past of the present branch and '" + revision
                    + "'; in a shallow clone, fetch the whole history first (git fetch --unshallow).");
        }
        return base.text().strip();
    }

    private byte[] diff(List<String> what) throws GitException {
        List<String> arguments = new ArrayList<>(DIFF);
        arguments.addAll(what);
        Answer answer = run(arguments.toArray(String[]::new));
        demand(answer, "compare");
        return answer.out();
    }

    private static void demand(Answer answer, String what) throws GitException {
        if (answer.exit() != 0) {
            throw new GitException("git could not " + what + answer.reason() + ".");
        }
    }

    private static Map<Path, ChangedLines> located(Path top, byte[] diff) {
        Map<Path, ChangedLines> files = new TreeMap<>();
        DiffParser.parse(diff).forEach((name, lines) -> files.put(top.resolve(name), lines));
        return files;
    }

    /** What git answered. */
    private record Answer(int exit, byte[] out, String err) {

        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }

        String reason() {
            String first = err.lines().findFirst().orElse("");
            return first.isEmpty() ? "" : " (" + first + ")";
        }
    }

    private Answer run(String... arguments) throws GitException {
        if (program.isEmpty()) {
            throw new GitException("git was not found on the PATH; install it, or do without --diff and --staged.");
        }
        List<String> command = new ArrayList<>(List.of(program.get().toString()));
        command.addAll(HARMLESS);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("LC_ALL", "C");
        environment.put("GIT_OPTIONAL_LOCKS", "0");
        environment.put("GIT_TERMINAL_PROMPT", "0");
        environment.keySet().removeAll(List.of("GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS", "GIT_TRACE", "GIT_PAGER"));
        try {
            return answer(builder.start(), limit);
        } catch (IOException e) {
            throw new GitException("git cannot be started; install it, or do without --diff and --staged.");
        }
    }

    private static Answer answer(Process process, Duration limit) throws IOException, GitException {
        CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> end(process));
        long start = System.nanoTime();
        process.getOutputStream().close();
        CompletableFuture<byte[]> err = new CompletableFuture<>();
        Thread reader = new Thread(() -> complete(err, process), "git-stderr");
        reader.setDaemon(true);
        reader.start();
        byte[] out = process.getInputStream().readAllBytes();
        try {
            int exit = process.waitFor();
            if (System.nanoTime() - start >= limit.toNanos()) {
                throw new GitException(
                        "git did not answer within " + limit.toMillis() / 1000.0 + " seconds; try again.");
            }
            return new Answer(exit, out, new String(err.join(), StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new GitException("The run was stopped while git was at work.");
        }
    }

    /** Ends what git started too, since a child that lives on would hold the pipe open that is being read. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void complete(CompletableFuture<byte[]> err, Process process) {
        try {
            err.complete(process.getErrorStream().readAllBytes());
        } catch (IOException e) {
            err.complete(new byte[0]);
        }
    }
}
