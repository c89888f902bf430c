package dev.copydesk;

import dev.copydesk.WorkspaceOpener.Choices;
import dev.copydesk.WorkspaceOpener.Opened;
import dev.copydesk.core.copy.FrontMatter;
import dev.copydesk.core.copy.ParseOptions;
import dev.copydesk.core.copy.channel.Channel;
import dev.copydesk.core.text.Problem;
import dev.copydesk.core.text.SourceText;
import dev.copydesk.lsp.port.Workspace;
import dev.copydesk.lsp.port.Workspaces;
import dev.copydesk.markdown.MarkdownCopyParser;
import dev.copydesk.workspace.git.GitCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Opens for the editor the very workspaces that the command line opens. */
final class EditorWorkspaces implements Workspaces {

    /** Front-matter keys that only copy has; a note with a title alone is not copy. */
    private static final Set<String> COPY_KEYS =
            Set.of("channel", "subject", "preheader", "audience", "offer", "segment");

    private static final Set<String> COPY_FOLDERS = Set.of("campaigns", "emails", "posts", "sms");

    private final Clock clock;

    EditorWorkspaces(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Path rootOf(Path file) {
        return CommandLineBench.rootOf(file);
    }

    @Override
    public Workspace open(Path root) {
        String actor = GitCommand.in(root).actor().orElseGet(EditorWorkspaces::loginName);
        String email = actor.substring(actor.lastIndexOf('<') + 1, actor.lastIndexOf('>'));
        Opened opened = WorkspaceOpener.open(root, Choices.DEFAULT, email, clock);
        boolean isConfigured = Files.exists(root.resolve("copydesk.yml"));
        return new Workspace(
                opened.root(),
                opened.desk(),
                opened.ledger(),
                actor,
                (path, text) -> isCopy(path, text, isConfigured),
                opened.problems().stream().map(Problem::message).toList());
    }

    private static String loginName() {
        String login = System.getProperty("user.name", "unknown");
        return login + " <" + login + "@localhost>";
    }

    /** An editor opens notes and code pages too, so only what is meant to go out is judged there. */
    private static boolean isCopy(String path, SourceText text, boolean isConfigured) {
        String lower = path.toLowerCase(Locale.ROOT);
        List<String> parts = List.of(lower.split("/"));
        if (!lower.endsWith(".md")
                || parts.contains("node_modules")
                || parts.get(0).equals("rules")
                || parts.get(parts.size() - 1).equals("voice.md")
                || parts.stream().anyMatch(part -> part.startsWith("."))) {
            return false;
        }
        if (isConfigured) {
            return COPY_FOLDERS.contains(parts.get(0));
        }
        return Channel.ofFolder(path).isPresent() || hasCopyKey(text);
    }

    private static boolean hasCopyKey(SourceText text) {
        FrontMatter front =
                new MarkdownCopyParser().parse(text, ParseOptions.markdown()).frontMatter();
        return front.fields().stream().anyMatch(field -> COPY_KEYS.contains(field.key()));
    }
}
