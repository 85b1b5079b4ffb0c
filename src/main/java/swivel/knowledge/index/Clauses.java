package swivel.knowledge.index;

import java.util.BitSet;
import java.util.List;
import swivel.knowledge.index.PlainWords.Piece;

/** Where the clauses of a message end, by its punctuation. */
final class Clauses {
    private static final String ENDS = ".,;:!?\u2026\n";
    private static final String DASHES = "-\u2013\u2014";

    private Clauses() {}

    /** The words of this text behind which a clause ends. */
    static BitSet ends(String text, List<Piece> words) {
        BitSet ends = new BitSet();
        for (int at = 0; at + 1 < words.size(); at++) {
            ends.set(at, isEnd(text, words.get(at).to(), words.get(at + 1).from()));
        }
        return ends;
    }

    /** A dash ends a clause where it stands by itself. */
    private static boolean isEnd(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean alone = at > from && at + 1 < to && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ';
            if (ENDS.indexOf(text.charAt(at)) >= 0 || (alone && DASHES.indexOf(text.charAt(at)) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
