package dev.copydesk.core.rule.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void agreesWithTheEngineOnWordCharacters() {
        Pattern edge = Pattern.compile("^\\b", RegexTranslator.FLAGS);
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Letters.isWord(c) != edge.matcher(Character.toString(c)).lookingAt()) {
                assertThat(Integer.toHexString(c)).as("word character").isEmpty();
            }
        }
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char folded = Letters.fold((char) c);
            if (Letters.fold(folded) != folded) {
                assertThat(Integer.toHexString(c)).as("folds twice").isEmpty();
            }
        }
    }

    @Test
    void agreesWithTheEngineOnCase() {
        Map<Character, StringBuilder> classes = new HashMap<>();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            classes.computeIfAbsent(Letters.fold((char) c), key -> new StringBuilder())
                    .append((char) c);
        }
        for (StringBuilder members : classes.values()) {
            if (members.length() == 1 || Letters.hasUncertainCase(members.toString())) {
                continue;
            }
            for (char wanted : members.toString().toCharArray()) {
                for (String around : new String[] {"", "-"}) {
                    Pattern pattern =
                            Pattern.compile(around + wanted, RegexTranslator.FLAGS | Pattern.CASE_INSENSITIVE);
                    for (char found : members.toString().toCharArray()) {
                        assertThat(pattern.matcher(around + found).matches())
                                .as("%x matches %x", (int) wanted, (int) found)
                                .isTrue();
                    }
                }
            }
        }
    }
}
