package dev.copydesk.workspace;

import dev.copydesk.core.copy.channel.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which files of a workspace hold copy.
 *
 * <p>All names are relative to the workspace, with slashes. May be used by many threads at once.
 */
public final class CopyFiles {

    /** What is copy where copydesk.yml does not say it. */
    public static final List<String> DEFAULT_GLOBS = List.of("campaigns/**", "emails/**", "posts/**", "sms/**");

    /** Front-matter keys that only copy has; {@code title} is not among them, since every page has it. */
    static final Set<String> COPY_KEYS =
            Set.of("channel", "subject", "preheader", "previewText", "audience", "segment", "send_at", "offer");

    private static final Pattern TOP_LEVEL_KEY = Pattern.compile("^[\"']?([A-Za-z_]++)[\"']?\\s*+:");
    private static final int LONGEST_FRONT_MATTER = 400;

    private final boolean configured;
    private final List<Line> globs;

    private CopyFiles(boolean configured, List<Line> globs) {
        this.configured = configured;
        this.globs = globs;
    }

    private record Line(Glob glob, boolean takesIn, boolean namesExtension) {}

    /** Without a copydesk.yml: Markdown in a folder that is named after a channel, or with a front-matter key of copy. */
    public static CopyFiles withoutConfig() {
        return new CopyFiles(false, List.of());
    }

    /**
     * With a copydesk.yml: what its globs say, the last one that fits deciding; {@code !} in front leaves files out.
     *
     * <p>A glob takes in Markdown only, unless its last part names an extension. Rules and voice.md are never copy.
     */
    public static CopyFiles of(List<String> globs) {
        List<Line> lines = new ArrayList<>();
        for (String glob : globs) {
            boolean takesIn = !glob.startsWith("!");
            String plain = takesIn ? glob : glob.substring(1);
            boolean namesExtension = plain.substring(plain.lastIndexOf('/') + 1).matches(".*\\.[A-Za-z0-9{},]++");
            lines.add(new Line(Glob.of(plain), takesIn, namesExtension));
        }
        return new CopyFiles(true, List.copyOf(lines));
    }

    /** Says whether a file is copy. */
    public boolean isCopy(String name, String text) {
        return isCopyByName(name) || (mayBeCopy(name) && hasCopyKey(text));
    }

    /** Says whether a file that was named itself is looked at: all but the files that steer Copydesk. */
    public boolean takesGiven(String name) {
        return !configured || !steers(name);
    }

    /** Says whether the name alone makes it copy. */
    boolean isCopyByName(String name) {
        if (!configured) {
            return isMarkdown(name) && Channel.ofFolder(name).isPresent();
        }
        if (steers(name)) {
            return false;
        }
        for (int i = globs.size() - 1; i >= 0; i--) {
            Line line = globs.get(i);
            if (line.glob().matches(name) && (!line.takesIn() || line.namesExtension() || isMarkdown(name))) {
                return line.takesIn();
            }
        }
        return false;
    }

    /** Says whether its front matter decides. */
    boolean mayBeCopy(String name) {
        return !configured && isMarkdown(name);
    }

    /** Says whether a file is a brief, in which only traps for a model and leftovers are looked for. */
    public static boolean isBrief(String name) {
        return ("/" + name).toLowerCase(Locale.ROOT).endsWith("/brief.md");
    }

    static boolean isMarkdown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }

    /** Looks for a key line by line, so that front matter with an error in it still makes the file copy. */
    static boolean hasCopyKey(String text) {
        List<String> head = text.lines().limit(LONGEST_FRONT_MATTER).toList();
        if (head.isEmpty() || !head.get(0).stripTrailing().equals("---")) {
            return false;
        }
        for (String line : head.subList(1, head.size())) {
            if (line.stripTrailing().equals("---") || line.stripTrailing().equals("...")) {
                return false;
            }
            Matcher key = TOP_LEVEL_KEY.matcher(line);
            if (key.find() && COPY_KEYS.contains(key.group(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean steers(String name) {
        return name.startsWith("rules/") || name.equals("voice.md");
    }
}
