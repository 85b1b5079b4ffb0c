package swivel.language.times;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The numbers of a clock in words: "seven", "twenty-five", "oh five". */
final class NumberWords {
    private static final List<String> TO_NINETEEN = List.of(
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
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty");
    private static final Map<String, Integer> VALUES = new HashMap<>();

    static {
        for (int number = 0; number < 60; number++) {
            VALUES.put(words(number), number);
            VALUES.put("oh " + words(number), number);
        }
    }

    /** Matches 1 to 23. */
    static final String HOUR = pattern(1, 23);

    /** Matches 10 to 59, and "oh five". */
    static final String MINUTE = pattern(10, 59) + "|oh[ -](?:" + pattern(1, 9) + ")";

    /** Matches 1 to 59. */
    static final String ANY = pattern(1, 59);

    private NumberWords() {}

    /** @param number in words as the patterns match them, or in figures */
    static int value(String number) {
        String words = number.toLowerCase(Locale.ROOT).replace('-', ' ');
        Integer value = VALUES.get(words);
        return value == null ? Integer.parseInt(words) : value;
    }

    private static String words(int number) {
        if (number < TO_NINETEEN.size()) {
            return TO_NINETEEN.get(number);
        }
        String tens = TENS.get(number / 10 - 2);
        return number % 10 == 0 ? tens : tens + " " + TO_NINETEEN.get(number % 10);
    }

    /** The longer words first: "twenty five" is not "twenty". */
    private static String pattern(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(NumberWords::words)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(words -> words.replace(" ", "[ -]"))
                .collect(Collectors.joining("|"));
    }
}
