package swivel.knowledge.index;

import java.util.List;
import java.util.regex.Pattern;
import swivel.knowledge.index.PlainWords.Piece;

/** Where one clause of a text ends and the next begins, by its points and dashes. */
final class Clauses {
    private static final Pattern END = Pattern.compile("[.,;:!?…()–—]+\\s|\\s-+\\s|\\n");

    private Clauses() {}

    /** The number of the clause in which each of these words of a text stands, from 0. */
    static int[] of(String text, List<Piece> words) {
        int[] clauses = new int[words.size()];
        for (int at = 1; at < clauses.length; at++) {
            String between =
                    text.substring(words.get(at - 1).to(), words.get(at).from());
            clauses[at] = clauses[at - 1] + (END.matcher(between).find() ? 1 : 0);
        }
        return clauses;
    }
}
