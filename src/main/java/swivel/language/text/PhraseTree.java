package swivel.language.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases of all books in one tree, in which each word leads from one place to the next. There are a hundred thousand
 * places, so they and the words are numbers from 1 on, and the steps lie in one table, found by their hash. Most books have
 * nothing to say on a message: with which words the phrases of each begin is kept apart. Unchanging once all books are made.
 */
final class PhraseTree {
    /** Where no phrase goes on; the number of a word that no phrase has. */
    static final int NONE = 0;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<Integer, BitSet> openings = new HashMap<>();
    private final int anyNumber = learn(PhraseBook.ANY_NUMBER);
    private int books;
    private int places;
    private int steps;

    /** The place and the word that make a step, at the place of their hash or behind it; 0 where there is none. */
    private long[] from = new long[1 << 10];

    private int[] to = new int[from.length];

    /** What ends at each place, as its book numbers it. */
    private int[] ends = new int[1 << 10];

    /** The words of a message in numbers. */
    @SuppressWarnings("ArrayRecordComponent") // not compared, and given to nobody
    record Numbered(BitSet books, int[] stems, int[] exactWords) {}

    int nextBook() {
        return books++;
    }

    /** A place that no word leads to. */
    int plant() {
        places++;
        if (places == ends.length) {
            ends = Arrays.copyOf(ends, 2 * places);
        }
        return places;
    }

    /** The place to which this word leads from there; a new one where it led nowhere. */
    int grow(int place, String word) {
        long step = step(place, learn(word));
        int at = slot(step);
        if (to[at] != NONE) {
            return to[at];
        }
        from[at] = step;
        to[at] = plant();
        int grown = to[at];
        steps++;
        if (4 * steps > 3 * from.length) {
            spread();
        }
        return grown;
    }

    /** A phrase of this book begins with this word: a stem, {@code #}, or {@code =} and a word. */
    void open(int book, String word) {
        openings.computeIfAbsent(learn(word), number -> new BitSet()).set(book);
    }

    private int learn(String word) {
        Integer next = words.size() + 1;
        Integer known = words.putIfAbsent(word, next);
        return known == null ? next : known;
    }

    private void spread() {
        long[] steps = from;
        int[] places = to;
        from = new long[2 * steps.length];
        to = new int[from.length];
        for (int at = 0; at < steps.length; at++) {
            if (places[at] != NONE) {
                int slot = slot(steps[at]);
                from[slot] = steps[at];
                to[slot] = places[at];
            }
        }
    }

    /** Where this word, or any figure, leads from there; {@link #NONE} where no phrase goes on so. */
    int next(int place, int word) {
        return word == NONE ? NONE : to[slot(step(place, word))];
    }

    int nextByNumber(int place) {
        return next(place, anyNumber);
    }

    private static long step(int place, int word) {
        return ((long) place << Integer.SIZE) | word;
    }

    private int slot(long step) {
        int last = from.length - 1;
        int at = (int) ((step * SPREAD) >>> Integer.SIZE) & last;
        while (from[at] != step && from[at] != 0) {
            at = (at + 1) & last;
        }
        return at;
    }

    int end(int place) {
        return ends[place];
    }

    void end(int place, int meanings) {
        ends[place] = meanings;
    }

    /** These words, and the books of which a phrase may begin somewhere among them. */
    Numbered number(List<Token> tokens) {
        BitSet found = new BitSet(books);
        int[] stems = new int[tokens.size()];
        int[] exactWords = new int[tokens.size()];
        for (int at = 0; at < stems.length; at++) {
            Token token = tokens.get(at);
            stems[at] = words.getOrDefault(token.stem(), NONE);
            exactWords[at] = words.getOrDefault(PhraseBook.EXACTLY + token.word(), NONE);
            add(found, stems[at]);
            add(found, exactWords[at]);
            if (token.number() != null) {
                add(found, anyNumber);
            }
        }
        return new Numbered(found, stems, exactWords);
    }

    private void add(BitSet found, int word) {
        BitSet of = openings.get(word);
        if (of != null) {
            found.or(of);
        }
    }
}
