package swivel.language.text;

import java.util.Arrays;
import java.util.List;

/**
 * The phrases of all books that stand in one message, found in one walk for all of them. Between two words of a phrase a
 * message may have up to {@value #MOST_SKIPPED} of the words that carry no meaning of their own (my, really, is, left …),
 * never the end of a clause.
 */
final class Phrases {
    /** No phrase of a book, or no further one. */
    static final int NONE = -1;

    private static final int MOST_SKIPPED = 3;
    private static final int FEW = 16;
    private static final int BITS_OF_MEANING = 16;
    private static final int MEANING = (1 << BITS_OF_MEANING) - 1;

    private final PhraseTree tree;
    private final List<Token> tokens;
    private final int[] stems;
    private final int[] exactWords;

    /** The first phrase of each book, and for each the next of the same book. */
    private final int[] first;

    private int[] next;

    private int count;
    private int[] said = new int[FEW];
    private int[] from = new int[FEW];
    private int[] to = new int[FEW];

    private int start;
    private int firstFromStart;

    Phrases(List<Token> tokens, PhraseTree tree) {
        this.tree = tree;
        this.tokens = tokens;
        this.stems = new int[tokens.size()];
        this.exactWords = new int[tokens.size()];
        for (int at = 0; at < stems.length; at++) {
            stems[at] = tree.byStem(tokens.get(at));
            exactWords[at] = tree.byWord(tokens.get(at));
        }
        for (start = 0; start < stems.length; start++) {
            firstFromStart = count;
            step(PhraseTree.ROOT, start);
        }
        this.first = new int[tree.books()];
        this.next = new int[count];
        chain();
    }

    /** What a phrase says, as one number. */
    static int said(int book, int meaning) {
        return book << BITS_OF_MEANING | meaning;
    }

    private void chain() {
        Arrays.fill(first, NONE);
        for (int phrase = count - 1; phrase >= 0; phrase--) {
            int book = said[phrase] >>> BITS_OF_MEANING;
            next[phrase] = first[book];
            first[book] = phrase;
        }
    }

    /** The first phrase of this book, from left to right; {@link #NONE} where there is none. */
    int first(int book) {
        return first[book];
    }

    /** The next phrase of the same book, which may begin at the same word; {@link #NONE} where there is none. */
    int next(int phrase) {
        return next[phrase];
    }

    int meaning(int phrase) {
        return said[phrase] & MEANING;
    }

    int from(int phrase) {
        return from[phrase];
    }

    int to(int phrase) {
        return to[phrase];
    }

    private void walk(int place, int at) {
        for (int one : tree.said(place)) {
            add(one, at);
        }
        for (int skipped = 0; at + skipped < stems.length; skipped++) {
            Token token = tokens.get(at + skipped);
            if (token.before().endsClause()) {
                return;
            }
            step(place, at + skipped);
            if (skipped == MOST_SKIPPED || !token.isFiller()) {
                return;
            }
        }
    }

    private void step(int place, int at) {
        follow(tree.next(place, stems[at]), at);
        follow(tree.next(place, exactWords[at]), at);
        if (tokens.get(at).number() != null) {
            follow(tree.nextByNumber(place), at);
        }
    }

    private void follow(int place, int at) {
        if (place != PhraseTree.NONE) {
            walk(place, at + 1);
        }
    }

    /** Of phrases that begin at the same word and say the same, the longest counts. */
    private void add(int one, int end) {
        for (int phrase = firstFromStart; phrase < count; phrase++) {
            if (said[phrase] == one) {
                to[phrase] = Math.max(to[phrase], end);
                return;
            }
        }
        if (count == said.length) {
            said = Arrays.copyOf(said, 2 * count);
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
        }
        said[count] = one;
        from[count] = start;
        to[count] = end;
        count++;
    }
}
