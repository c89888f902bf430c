package dev.copydesk.core.rule.match;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** An ordered list of tokens under one template: leftmost match, first token that can match there, no overlaps. */
public final class Alternation {

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES | Pattern.UNICODE_CASE;

    private final List<String> tokens;
    private final Pattern pattern;

    private Alternation(List<String> tokens, Pattern pattern) {
        this.tokens = tokens;
        this.pattern = pattern;
    }

    /**
     * Returns the alternation of these tokens.
     *
     * @throws BadPatternException if a token is no pattern
     */
    public static Alternation of(List<String> tokens, Template template, boolean ignoreCase)
            throws BadPatternException {
        String all = template.before() + String.join("|", tokens) + template.after();
        try {
            return new Alternation(
                    List.copyOf(tokens), Pattern.compile(all, ignoreCase ? FLAGS | Pattern.CASE_INSENSITIVE : FLAGS));
        } catch (PatternSyntaxException e) {
            throw new BadPatternException("The pattern is not valid: " + e.getDescription(), all, e.getIndex());
        }
    }

    public List<String> tokens() {
        return tokens;
    }

    Pattern pattern() {
        return pattern;
    }
}
