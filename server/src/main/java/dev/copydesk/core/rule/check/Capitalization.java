package dev.copydesk.core.rule.check;

import dev.copydesk.core.rule.match.Alternation;
import dev.copydesk.core.rule.match.BadPatternException;
import dev.copydesk.core.rule.match.Match;
import dev.copydesk.core.rule.match.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Flags a unit that is not written in the letter case of the house. */
public final class Capitalization implements UnitCheck {

    private static final String WORD = "[\\p{N}\\p{L}*]+[^\\s]*";
    private static final Pattern LIST_NUMBER = Pattern.compile("\\d+\\.");

    private final Style style;
    private final Options options;
    private final Terms terms;
    private final Map<String, String> spellings = new HashMap<>();
    private final Exceptions exceptions;
    private final Alternation tokens;
    private final Optional<Alternation> pattern;
    private final Optional<Alternation> prefix;
    private final Fix fix;

    /** The letter cases that can be asked for. */
    public enum Style {
        TITLE_AP,
        TITLE_CHICAGO,
        SENTENCE,
        LOWER,
        UPPER,
        /** The text must match a pattern. */
        PATTERN
    }

    /**
     * What else a rule says.
     *
     * @param pattern the pattern of {@link Style#PATTERN}; otherwise empty
     * @param indicators ends of words after which a sentence starts anew
     * @param threshold share of words, 0 to 1, that must be right
     * @param prefix pattern of a beginning that is left alone, or empty
     */
    public record Options(String pattern, List<String> indicators, double threshold, String prefix) {

        public Options {
            indicators = List.copyOf(indicators);
        }
    }

    /** One word with how it should be written. */
    private record Token(Match match, String written, String expected, boolean excepted) {}

    private Capitalization(Style style, Options options, Exceptions exceptions, Fix fix) throws BadPatternException {
        this.style = style;
        this.options = options;
        this.exceptions = exceptions;
        this.fix = fix;
        this.terms = exceptions.all();
        List<String> split = new ArrayList<>();
        for (String term : Terms.enclosed(terms.written())) {
            spellings.putIfAbsent(Words.lower(term), term);
            split.add("\\b(?:" + term + ")\\b");
        }
        split.add(WORD);
        this.tokens = Alternation.of(split, Template.BARE, true);
        this.pattern = optional(options.pattern());
        this.prefix = optional(options.prefix());
    }

    /**
     * Returns the check.
     *
     * @throws BadPatternException if a pattern is none
     */
    public static Capitalization of(Style style, Options options, Exceptions exceptions, Fix fix)
            throws BadPatternException {
        return new Capitalization(style, options, exceptions, fix);
    }

    private static Optional<Alternation> optional(String pattern) throws BadPatternException {
        return pattern.isEmpty()
                ? Optional.empty()
                : Optional.of(Alternation.of(List.of(pattern), Template.BARE, false));
    }

    @Override
    public List<Alternation> patterns() {
        return List.of();
    }

    @Override
    public List<Alternation> aids() {
        List<Alternation> aids = new ArrayList<>(exceptions.patterns());
        aids.addAll(terms.patterns());
        aids.add(tokens);
        return aids;
    }

    @Override
    public boolean ignoresCase() {
        return false;
    }

    @Override
    public List<Hit> hits(Unit unit) {
        String text = unit.text();
        if (text.isBlank()) {
            return List.of();
        }
        return switch (style) {
            case LOWER -> whole(unit, text.equals(Words.lower(text)), Words.lower(text));
            case UPPER -> whole(unit, text.equals(Words.upper(text)), Words.upper(text));
            case PATTERN -> whole(unit, !unit.matches(pattern.orElseThrow()).isEmpty(), options.pattern());
            case SENTENCE -> words(unit, sentence(unit), false);
            case TITLE_AP -> words(unit, title(unit, TitleCase.AP), true);
            case TITLE_CHICAGO -> words(unit, title(unit, TitleCase.CHICAGO), true);
        };
    }

    private List<Hit> whole(Unit unit, boolean right, String expected) {
        if (right || exceptions.cover(unit, unit.range().start(), unit.range().end())) {
            return List.of();
        }
        boolean known = style != Style.PATTERN;
        return List.of(hit(unit, expected, known));
    }

    private Hit hit(Unit unit, String expected, boolean known) {
        List<String> fixed =
                fix.isReplaceWithValue() ? (known ? List.of(expected) : List.of()) : fix.apply(unit.text(), List.of());
        return Hit.of(unit.range(), unit.text(), expected).replacedBy(fixed);
    }

    private List<Hit> words(Unit unit, List<Token> words, boolean capitalsPass) {
        int right = 0;
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            if (word.written().equals(word.expected())
                    || word.excepted()
                    || (capitalsPass && word.written().equals(Words.upper(word.written())))) {
                right++;
            } else if (!capitalsPass && i == 0 && !word.written().equals(LetterCase.sentence(word.written()))) {
                return List.of(hit(unit, text(unit, words), true));
            }
        }
        if (words.isEmpty() || (double) right / words.size() >= options.threshold()) {
            return List.of();
        }
        return List.of(hit(unit, text(unit, words), true));
    }

    private List<Token> sentence(Unit unit) {
        List<Token> words = new ArrayList<>();
        int start = afterPrefix(unit);
        String before = "";
        for (Match match : unit.scan().matches(tokens, start, unit.range().end(), unit.budget())) {
            String word = unit.passage().text().substring(match.start(), match.end());
            boolean first = words.isEmpty();
            boolean starts = first || isIndicator(before, words.size() == 1);
            String plain = starts ? LetterCase.sentence(word) : Words.lower(word);
            words.add(token(unit, match, word, plain));
            before = word;
        }
        return words;
    }

    private boolean isIndicator(String word, boolean isFirst) {
        return options.indicators().stream().anyMatch(word::endsWith)
                || (isFirst && LIST_NUMBER.matcher(word).find());
    }

    private List<Token> title(Unit unit, TitleCase rules) {
        int start = afterPrefix(unit);
        String text = unit.passage().text().substring(start, unit.range().end());
        String titled = rules.convert(text);
        String expected = titled.length() == text.length() ? titled : text;
        List<Token> words = new ArrayList<>();
        for (Match match : unit.scan().matches(tokens, start, unit.range().end(), unit.budget())) {
            words.add(token(
                    unit,
                    match,
                    unit.passage().text().substring(match.start(), match.end()),
                    expected.substring(match.start() - start, match.end() - start)));
        }
        return words;
    }

    private Token token(Unit unit, Match match, String word, String plain) {
        String term = spellings.get(Words.lower(word));
        if (term != null) {
            return new Token(match, word, isAnotherWord(term, word) ? plain : term, false);
        }
        return terms.in(unit, match.start(), match.end())
                ? new Token(match, word, word, true)
                : new Token(match, word, plain, false);
    }

    /** An acronym in small letters is mostly another word: "us" and "US", "vs" and "VS". */
    private static boolean isAnotherWord(String term, String word) {
        return term.equals(Words.upper(term)) && word.equals(Words.lower(word));
    }

    private int afterPrefix(Unit unit) {
        return prefix.flatMap(pattern -> unit.matches(pattern).stream()
                        .filter(match -> match.start() == unit.range().start())
                        .findFirst())
                .map(Match::end)
                .orElse(unit.range().start());
    }

    /** Returns the unit's text with all words as they should be. */
    private static String text(Unit unit, List<Token> words) {
        String text = unit.passage().text();
        StringBuilder made = new StringBuilder();
        int done = unit.range().start();
        for (Token word : words) {
            made.append(text, done, word.match().start()).append(word.expected());
            done = word.match().end();
        }
        return made.append(text, done, unit.range().end()).toString();
    }
}
