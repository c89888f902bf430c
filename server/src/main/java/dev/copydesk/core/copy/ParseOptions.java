package dev.copydesk.core.copy;

import dev.copydesk.core.copy.channel.Channel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the configuration says about reading a file.
 *
 * @param format how the text is marked up
 * @param channel the channel that the file's folder stands for; front matter wins over it
 * @param blockIgnores patterns with one group whose matches are not judged, whole blocks (Vale's BlockIgnores)
 * @param tokenIgnores patterns with one group whose matches are masked inside prose (Vale's TokenIgnores)
 * @param ignoredScopes names of inline tags masked in prose, or scopes left out ({@code frontmatter}); Vale's IgnoredScopes
 * @param skippedScopes names of block tags not judged at all; Vale's SkippedScopes
 * @param ignoredClasses HTML classes whose elements are not judged; Vale's IgnoredClasses
 */
public record ParseOptions(
        Format format,
        Optional<Channel> channel,
        List<Pattern> blockIgnores,
        List<Pattern> tokenIgnores,
        Set<String> ignoredScopes,
        Set<String> skippedScopes,
        Set<String> ignoredClasses) {

    /** How a text is marked up. */
    public enum Format {
        MARKDOWN,
        /** No markup and no structure: the whole file is one passage. */
        TEXT
    }

    private static final ParseOptions MARKDOWN = new ParseOptions(
            Format.MARKDOWN,
            Optional.empty(),
            List.of(),
            List.of(),
            Set.of("code", "tt", "kbd"),
            Set.of("pre", "script", "style", "figure", "noscript", "iframe"),
            Set.of());

    public ParseOptions {
        blockIgnores = List.copyOf(blockIgnores);
        tokenIgnores = List.copyOf(tokenIgnores);
        ignoredScopes = Set.copyOf(ignoredScopes);
        skippedScopes = Set.copyOf(skippedScopes);
        ignoredClasses = Set.copyOf(ignoredClasses);
    }

    /** Returns Markdown with Vale's defaults for what is ignored and skipped. */
    public static ParseOptions markdown() {
        return MARKDOWN;
    }

    /** Returns these options for a file whose folder stands for a channel. */
    public ParseOptions onChannel(Optional<Channel> other) {
        return new ParseOptions(
                format, other, blockIgnores, tokenIgnores, ignoredScopes, skippedScopes, ignoredClasses);
    }
}
