package swivel.library;

import java.util.Arrays;
import java.util.List;

/**
 * A word or several in a row, with alternatives. A word of four letters or more also stands for its longer forms, a
 * shorter one for itself and its plural.
 *
 * @param alternatives the words of each
 */
public record Keyword(List<List<String>> alternatives) {
    private static final int LONG_ENOUGH = 4;
    private static final String NOT = "n't";

    /** Reads {@code tip|tilt|lean forward}. */
    public static Keyword of(String text) {
        return new Keyword(Arrays.stream(text.split("\\|")).map(Keyword::words).toList());
    }

    private static List<String> words(String text) {
        return Sentence.of(text).words();
    }

    boolean isIn(Sentence sentence) {
        for (List<String> row : alternatives) {
            if (isIn(row, sentence)) {
                return true;
            }
        }
        return false;
    }

    /** Most sentences do not even have the letters, which is quickly seen. */
    private static boolean isIn(List<String> row, Sentence sentence) {
        return !row.isEmpty() && sentence.joined().contains(row.getFirst()) && isIn(row, sentence.words());
    }

    private static boolean isIn(List<String> row, List<String> words) {
        for (int start = 0; start + row.size() <= words.size(); start++) {
            int at = 0;
            while (at < row.size() && matches(row.get(at), words.get(start + at))) {
                at++;
            }
            if (at == row.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String key, String word) {
        if (key.equals(NOT)) {
            return word.endsWith(NOT);
        }
        String plain = word.endsWith("'s") && !key.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return key.length() >= LONG_ENOUGH ? plain.startsWith(key) : plain.equals(key) || plain.equals(key + "s");
    }
}
