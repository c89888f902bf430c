package dev.copydesk.core.copy.field;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pairs the tokens that open and close blocks, each template language for itself. */
public final class Blocks {

    private Blocks() {}

    /**
     * Returns the block tokens without a partner, by offset: blocks never closed, closings never opened, and an
     * {@code else} outside every block.
     *
     * @param tokens tokens of one text in their order, as {@link MergeFields} returns them
     */
    public static List<MergeField> unbalanced(List<MergeField> tokens) {
        Map<Language, OpenBlocks> open = new EnumMap<>(Language.class);
        List<MergeField> alone = new ArrayList<>();
        for (MergeField token : tokens) {
            if (token.kind().isBlock()) {
                open.computeIfAbsent(Language.of(token.syntax()), OpenBlocks::new)
                        .take(token, alone);
            }
        }
        open.values().forEach(each -> alone.addAll(each.stack));
        alone.sort(Comparator.comparing(MergeField::range));
        return List.copyOf(alone);
    }

    private enum Language {
        LIQUID,
        HANDLEBARS,
        MAILCHIMP,
        AMPSCRIPT;

        static Language of(Syntax syntax) {
            return switch (syntax) {
                case MAILCHIMP -> MAILCHIMP;
                case AMPSCRIPT -> AMPSCRIPT;
                case HANDLEBARS -> HANDLEBARS;
                default -> LIQUID;
            };
        }

        /** Returns the keyword of the block that a closing keyword ends. */
        String opened(String closing) {
            return switch (this) {
                case LIQUID -> closing.startsWith("end") ? closing.substring(3) : closing;
                case AMPSCRIPT -> closing.equals("next") ? "for" : "if";
                case HANDLEBARS, MAILCHIMP -> closing;
            };
        }

        /** Returns what the closing of a block calls it: {@code *|IFNOT:X|*} ends with {@code *|END:IF|*}. */
        String closes(String opening) {
            return this == MAILCHIMP && (opening.equals("ifnot") || opening.equals("unless")) ? "if" : opening;
        }
    }

    private static final class OpenBlocks {
        private final Language language;
        private final Deque<MergeField> stack = new ArrayDeque<>();
        private final Map<String, Integer> counts = new HashMap<>();

        OpenBlocks(Language language) {
            this.language = language;
        }

        void take(MergeField token, List<MergeField> alone) {
            switch (token.kind()) {
                case BLOCK_OPEN -> {
                    stack.push(token);
                    counts.merge(name(token), 1, Integer::sum);
                }
                case BLOCK_CLOSE -> close(token, alone);
                default -> {
                    if (stack.isEmpty()) {
                        alone.add(token);
                    }
                }
            }
        }

        private void close(MergeField token, List<MergeField> alone) {
            String wanted = language.opened(word(token));
            if (counts.getOrDefault(wanted, 0) == 0) {
                alone.add(token);
                return;
            }
            MergeField top = pop();
            while (!name(top).equals(wanted)) {
                alone.add(top);
                top = pop();
            }
        }

        private MergeField pop() {
            MergeField top = stack.pop();
            counts.merge(name(top), -1, Integer::sum);
            return top;
        }

        private String name(MergeField opening) {
            return language.closes(word(opening));
        }

        private static String word(MergeField token) {
            String word = token.keyword().map(Part::text).orElse("");
            return token.syntax() == Syntax.HANDLEBARS ? word : word.toLowerCase(Locale.ROOT);
        }
    }
}
