package swivel.knowledge.index;

import java.util.List;
import java.util.Set;

/**
 * What of a text tells its subject: words, pairs of words that stand side by side, and stretches of letters, in which words
 * of one root and slips of the pen are like each other.
 */
final class SubjectGrams {
    private static final int STRETCH = 4;
    private static final char LETTERS = '=';
    private static final char STARTS = '^';
    private static final char ENDS = '$';

    private SubjectGrams() {}

    /** But for figures that stand alone: those of one subject, be they minutes or years, are any others elsewhere. */
    static Set<String> of(List<String> words) {
        Set<String> grams = Grams.of(words);
        grams.removeIf(Grams::isFigure);
        for (String word : words) {
            if (!Grams.isFigure(word)) {
                addLetters(grams, STARTS + word + ENDS);
            }
        }
        return grams;
    }

    private static void addLetters(Set<String> grams, String word) {
        for (int from = 0; from + STRETCH <= word.length(); from++) {
            grams.add(LETTERS + word.substring(from, from + STRETCH));
        }
    }

    static boolean isOfLetters(String gram) {
        return gram.charAt(0) == LETTERS;
    }
}
