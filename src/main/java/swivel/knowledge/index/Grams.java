package swivel.knowledge.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A text as its words and the pairs of words that stand side by side, each once. */
final class Grams {
    private static final char JOINT = '_';

    private Grams() {}

    static Set<String> of(List<String> words) {
        Set<String> grams = new LinkedHashSet<>(words);
        for (int i = 0; i + 1 < words.size(); i++) {
            grams.add(words.get(i) + JOINT + words.get(i + 1));
        }
        return grams;
    }

    static boolean isPair(String gram) {
        return gram.indexOf(JOINT) > 0;
    }

    /** Whether a word is nothing but digits. */
    static boolean isFigure(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!Character.isDigit(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
