package dev.copydesk.core.review;

import dev.copydesk.core.copy.Comment;
import dev.copydesk.core.copy.CopyDocument;
import dev.copydesk.core.rule.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comments in the copy switch off: {@code <!-- copydesk tone/pushy = off -->}, {@code <!-- vale off -->} and the like.
 *
 * <p>A comment speaks about what stands behind it. It does not reach back into the front matter, and never a rule whose findings
 * cannot be rejected.
 */
final class Suppressions {

    private static final Pattern SWITCH = Pattern.compile("(?:vale|copydesk)\\s+(off|on)");
    private static final Pattern STYLES = Pattern.compile("(?:vale|copydesk)\\s+styles?\\s*=\\s*(.+)");
    private static final Pattern RULE =
            Pattern.compile("(?:vale|copydesk)\\s+([^\\s=\\[]+)\\s*(?:\\[(.*)\\])?\\s*=\\s*(YES|NO|on|off)");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final CopyDocument document;
    private final List<Order> orders;

    private Suppressions(CopyDocument document, List<Order> orders) {
        this.document = document;
        this.orders = orders;
    }

    /** One comment that steers the rules, and the source offset from which it counts. */
    private record Order(int from, Change change) {}

    /** What a comment does to what is off. */
    @FunctionalInterface
    private interface Change {
        void apply(State state);
    }

    /** What is off at some place. */
    private static final class State {
        private boolean all;
        private Optional<Set<String>> only = Optional.empty();
        private final Set<String> keys = new HashSet<>();

        boolean silences(Finding finding) {
            String id = finding.rule().id().value();
            String pack = finding.rule().id().pack();
            return all
                    || keys.contains(id)
                    || keys.contains(pack)
                    || keys.contains(key(id, finding.quote()))
                    || !only.map(styles -> styles.contains(pack)).orElse(true);
        }

        void set(String key, boolean off) {
            if (off) {
                keys.add(key);
            } else {
                keys.remove(key);
            }
        }
    }

    static Suppressions of(CopyDocument document) {
        List<Order> orders = new ArrayList<>();
        for (Comment comment : document.comments()) {
            change(comment.text().strip())
                    .ifPresent(change -> orders.add(new Order(comment.range().end(), change)));
        }
        orders.sort(Comparator.comparingInt(Order::from));
        return new Suppressions(document, orders);
    }

    private static Optional<Change> change(String text) {
        Matcher all = SWITCH.matcher(text);
        if (all.matches()) {
            boolean off = all.group(1).equals("off");
            return Optional.of(state -> state.all = off);
        }
        Matcher styles = STYLES.matcher(text);
        if (styles.matches()) {
            Set<String> named =
                    Set.copyOf(new HashSet<>(Arrays.asList(styles.group(1).split("\\s*,\\s*"))));
            return Optional.of(state -> state.only = Optional.of(named));
        }
        Matcher rule = RULE.matcher(text);
        if (!rule.matches()) {
            return Optional.empty();
        }
        String name = rule.group(1);
        String value = rule.group(3).toLowerCase(Locale.ROOT);
        boolean off = value.equals("no") || value.equals("off");
        if (rule.group(2) == null) {
            return Optional.of(state -> state.set(name, off));
        }
        List<String> words = texts(rule.group(2));
        return Optional.of(state -> words.forEach(word -> state.set(key(name, word), off)));
    }

    private static List<String> texts(String list) {
        List<String> texts = new ArrayList<>();
        Matcher text = TEXT.matcher(list);
        while (text.find()) {
            texts.add(text.group(1).replaceAll("\\\\(.)", "$1"));
        }
        return texts;
    }

    private static String key(String rule, String words) {
        return rule + "[" + words + "]";
    }

    /** Returns the findings that no comment silences, in their order. */
    List<Finding> without(List<Finding> findings) {
        if (orders.isEmpty()) {
            return findings;
        }
        List<Finding> kept = new ArrayList<>();
        State state = new State();
        int next = 0;
        State last = new State();
        orders.forEach(order -> order.change().apply(last));
        for (Finding finding : findings) {
            while (next < orders.size()
                    && orders.get(next).from() <= finding.range().start()) {
                orders.get(next).change().apply(state);
                next++;
            }
            if (!isSteered(finding) || !(isRawOfVale(finding) ? last.all : state.silences(finding))) {
                kept.add(finding);
            }
        }
        return kept;
    }

    private boolean isSteered(Finding finding) {
        return finding.rule().rejectable()
                && !document.frontMatter().range().contains(finding.range().start());
    }

    /** In Vale, comments do not reach rules for the raw text, but one that switches all off for good does. */
    private static boolean isRawOfVale(Finding finding) {
        return finding.rule().scope().names("raw")
                && finding.rule().id().value().indexOf('/') < 0;
    }
}
