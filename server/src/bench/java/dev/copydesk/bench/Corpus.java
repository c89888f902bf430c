package dev.copydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Makes Markdown copy of any amount, the same for the same seed: plain words with now and then a phrase that rules know. */
public final class Corpus {

    private static final String[] WORDS =
            ("the a of to and in your our we you it is for with on this that at from tea kettle morning shop order "
                            + "Sunday delivery new small warm copper green pour cup kitchen letter reader product team price choose open "
                            + "find make keep send write read week month friend window garden paper color light water simple")
                    .split(" ");
    private static final String[] PHRASES = {
        "in order to", "utilize", "act now", "at this point in time", "only 3 left", "game-changer", "was built by",
        "very unique", "the the", "please do not hesitate", "10 am", "e.g.", "it's", "leverage", "A lot of"
    };

    private Corpus() {}

    /** Returns one document of about so many characters. */
    public static String document(long seed, int characters) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("---\nchannel: email\nsubject: A letter about tea\n---\n# News\n\n");
        while (text.length() < characters) {
            switch (random.nextInt(8)) {
                case 0 -> text.append("## ").append(sentence(random, 4)).append("\n\n");
                case 1 -> text.append("- ")
                        .append(sentence(random, 9))
                        .append("\n- ")
                        .append(sentence(random, 9))
                        .append("\n\n");
                case 2 -> text.append("[Read the letter](https://example.com/")
                        .append(random.nextInt(1000))
                        .append(") and **")
                        .append(sentence(random, 5))
                        .append("**\n\n");
                default -> {
                    for (int i = 0; i < 5; i++) {
                        text.append(sentence(random, 8 + random.nextInt(12))).append(i < 4 ? " " : "\n\n");
                    }
                }
            }
        }
        return text.toString();
    }

    private static String sentence(Random random, int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            String word =
                    random.nextInt(400) == 0 ? PHRASES[random.nextInt(PHRASES.length)] : WORDS[random.nextInt(WORDS.length)];
            sentence.append(i == 0 ? "" : " ").append(word);
        }
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }

    /** Writes a folder of documents: {@code java Corpus.java FOLDER FILES CHARACTERS}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], "emails");
        Files.createDirectories(folder);
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            Files.writeString(folder.resolve("letter-" + i + ".md"), document(i, Integer.parseInt(arguments[2])));
        }
    }
}
