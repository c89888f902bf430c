package dev.copydesk.core.rule.check;

import java.util.List;

/** English numbers in words and in digits, below a thousand million. */
final class NumberWords {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private NumberWords() {}

    /** Returns a number of digits in words; any other text as it is. */
    static String toWords(String text) {
        String digits = text.strip().replace(",", "");
        return digits.matches("\\d{1,9}") ? words(Integer.parseInt(digits)) : text;
    }

    /** Returns a number of words in digits; any other text as it is. */
    static String toDigits(String text) {
        int total = 0;
        int part = 0;
        boolean any = false;
        for (String word : Words.lower(text).strip().split("[\\s-]+")) {
            int small = SMALL.indexOf(word);
            int tens = TENS.indexOf(word);
            if (small >= 0) {
                part += small;
            } else if (tens > 0 && !word.isEmpty()) {
                part += tens * 10;
            } else if (word.equals("hundred")) {
                part = Math.max(part, 1) * 100;
            } else if (word.equals("thousand") || word.equals("million")) {
                total += Math.max(part, 1) * (word.equals("thousand") ? 1_000 : 1_000_000);
                part = 0;
            } else if (!word.equals("and") || !any) {
                return text;
            }
            any = true;
        }
        return any ? Integer.toString(total + part) : text;
    }

    private static String words(int number) {
        if (number < 20) {
            return SMALL.get(number);
        }
        if (number < 100) {
            return TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + SMALL.get(number % 10));
        }
        if (number < 1_000) {
            return grouped(number, 100, "hundred");
        }
        return number < 1_000_000 ? grouped(number, 1_000, "thousand") : grouped(number, 1_000_000, "million");
    }

    private static String grouped(int number, int unit, String name) {
        int rest = number % unit;
        return words(number / unit) + " " + name + (rest == 0 ? "" : " " + words(rest));
    }
}
