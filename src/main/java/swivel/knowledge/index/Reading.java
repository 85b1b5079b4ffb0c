package swivel.knowledge.index;

import java.util.List;
import swivel.knowledge.index.PlainWords.Piece;

/** A text in the words of the index, each of which knows what stood there. */
public final class Reading {
    /** What the words of {@link #mended} are joined by. */
    static final char BETWEEN = ' ';

    private final List<String> written;
    private final int[] clauses;
    private final String mended;
    private final List<Piece> pieces;
    private final List<String> words;

    /**
     * @param written the words as they were typed, in lower case
     * @param clauses the number of the clause in which each of them stands
     * @param mended the same number of words with spaces between, misspelt ones mended
     * @param pieces of the mended text
     */
    Reading(List<String> written, int[] clauses, String mended, List<Piece> pieces) {
        this.written = List.copyOf(written);
        this.clauses = clauses.clone();
        this.mended = mended;
        this.pieces = List.copyOf(pieces);
        this.words = pieces.stream().map(Piece::word).toList();
    }

    /** The words as the index holds them. */
    public List<String> words() {
        return words;
    }

    /** What the word at this place was cut from, misspelt words mended. */
    public String mended(int place) {
        return mended.substring(pieces.get(place).from(), pieces.get(place).to());
    }

    /** What was typed for the word at this place, in lower case. */
    public String written(int place) {
        int first = wordsBefore(pieces.get(place).from());
        int last = wordsBefore(pieces.get(place).to());
        return String.join(" ", written.subList(first, last + 1));
    }

    /** The number of the clause in which the word at this place stands, from 0. */
    public int clause(int place) {
        return clauses[wordsBefore(pieces.get(place).from())];
    }

    /** Whether another word stands here for what was typed, as it means the same. */
    public boolean isReplaced(int place) {
        return pieces.get(place).standsForAll();
    }

    /** Only the blanks between words count: a narrow no-break space (U+202F) may stand within one. */
    private int wordsBefore(int letter) {
        return (int) mended.substring(0, letter)
                .chars()
                .filter(sign -> sign == BETWEEN)
                .count();
    }
}
