package swivel.library.importing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cleans words that strangers wrote. */
final class Prose {
    private static final Pattern GAPS = Pattern.compile("[\\p{C}\\p{Z}]+");
    private static final Pattern ENUMERATION = Pattern.compile("^(?:\\d{1,2}[.)]|[-–•*])\\s+");
    private static final String CUT = "…";

    private Prose() {}

    /** On one line, without control characters, invisible marks and halves of characters. */
    static String line(String text) {
        return GAPS.matcher(text).replaceAll(" ").strip();
    }

    /** The sentences of these paragraphs in order, without the numbers and bullets that they started with. */
    static List<String> sentences(List<String> paragraphs) {
        List<String> sentences = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String text = ENUMERATION.matcher(line(paragraph)).replaceFirst("");
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
            breaks.setText(text);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                String sentence = text.substring(start, end).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = end;
            }
        }
        return sentences;
    }

    /** At most this many characters, cut between words where there are any. */
    static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - CUT.length();
        int space = text.lastIndexOf(' ', end);
        if (space > most / 2) {
            end = space;
        } else if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).strip() + CUT;
    }

    /** The words of the text, lower case. */
    static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
