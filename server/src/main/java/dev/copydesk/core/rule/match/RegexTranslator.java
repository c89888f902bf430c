package dev.copydesk.core.rule.match;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Translates the patterns of Vale's rules, which follow .NET's syntax, to java.util.regex.
 *
 * <p>Vale's engine is regexp2 in RE2 mode: classes and word edges are those of Unicode, {@code $} without {@code (?m)} is the very
 * end, and the dot leaves out only the line feed. Groups become unnamed, because Java's group names are narrower.
 */
public final class RegexTranslator {
    /** The flags under which a translated pattern has to be compiled. */
    public static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES | Pattern.UNICODE_CASE;

    private RegexTranslator() {}

    /**
     * The pattern as java.util.regex reads it under {@link #FLAGS}.
     *
     * @throws BadPatternException if the pattern is not valid, or uses what java.util.regex cannot do
     */
    public static String toJava(String regex) throws BadPatternException {
        return JavaSource.of(RegexParser.parse(regex, Flags.of(false)).root(), false);
    }

    /**
     * The pattern compiled, matching in any case if {@code ignoreCase}.
     *
     * @throws BadPatternException if the pattern is not valid, or uses what java.util.regex cannot do
     */
    public static Pattern compile(String regex, boolean ignoreCase) throws BadPatternException {
        String java =
                JavaSource.of(RegexParser.parse(regex, Flags.of(ignoreCase)).root(), ignoreCase);
        try {
            return compileJava(java, ignoreCase);
        } catch (PatternSyntaxException unsupported) {
            throw new BadPatternException(
                    "The pattern '" + regex + "' uses a construct that cannot be matched here.", regex, 0);
        }
    }

    static Pattern compileJava(String java, boolean ignoreCase) {
        return Pattern.compile(java, ignoreCase ? FLAGS | Pattern.CASE_INSENSITIVE : FLAGS);
    }
}
