package dev.copydesk.core.rule.check;

import java.text.Normalizer;

/** Typographic marks and their plain stand-ins. */
final class Punctuation {

    private Punctuation() {}

    /** Returns the text with typographic quotes, dashes and ellipses. */
    static String smart(String text) {
        String dashed = text.replace("...", "…").replace("---", "—").replace("--", "–");
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < dashed.length(); i++) {
            char c = dashed.charAt(i);
            boolean opens = i == 0
                    || Character.isWhitespace(dashed.charAt(i - 1))
                    || "([{—–".indexOf(dashed.charAt(i - 1)) >= 0;
            made.append(c == '"' ? (opens ? '“' : '”') : c == '\'' ? (opens ? '‘' : '’') : c);
        }
        return made.toString();
    }

    /** Returns the text with the quotes, dashes and ellipses of a typewriter. */
    static String dumb(String text) {
        return text.replaceAll("[“”„]", "\"")
                .replaceAll("[‘’‚]", "'")
                .replace("…", "...")
                .replace("—", "---")
                .replace("–", "--");
    }

    /** Returns the text without accents and typographic marks; what has no plain stand-in goes. */
    static String ascii(String text) {
        return Normalizer.normalize(dumb(text), Normalizer.Form.NFKD).replaceAll("[^\\x00-\\x7F]", "");
    }
}
