package swivel.language.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases of all books in one tree, in which each word leads from one place to the next. There are a hundred thousand
 * places, so they and the words are numbers from 1 on, and the steps lie in one table, found by their hash. Unchanging once
 * all books are made.
 */
final class PhraseTree {
    /** Where no phrase goes on; the number of a word that no phrase has. */
    static final int NONE = 0;

    /** Where all phrases begin. */
    static final int ROOT = 1;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, Integer> exactWords = new HashMap<>();
    private int words;
    private final int anyNumber = stem(PhraseBook.ANY_NUMBER);
    private int books;
    private int places = ROOT;
    private int steps;

    /** The place and the word that make a step, at the place of their hash or behind it; 0 where there is none. */
    private long[] from = new long[1 << 10];

    private int[] to = new int[from.length];

    /** Which of the endings each place has. */
    private int[] ends = new int[1 << 10];

    /** What is said by phrases that end at the same place: many places have the same. */
    private final List<int[]> endings = new ArrayList<>(List.of(new int[0]));

    private final Map<List<Integer>, Integer> known = new HashMap<>();

    int nextBook() {
        return books++;
    }

    int books() {
        return books;
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

    private int plant() {
        places++;
        if (places == ends.length) {
            ends = Arrays.copyOf(ends, 2 * places);
        }
        return places;
    }

    /** The number of a stem, of {@code #}, or of {@code =} and a word. */
    private int learn(String word) {
        return word.startsWith(PhraseBook.EXACTLY)
                ? exactWords.computeIfAbsent(word.substring(PhraseBook.EXACTLY.length()), key -> ++words)
                : stem(word);
    }

    private int stem(String stem) {
        return stems.computeIfAbsent(stem, key -> ++words);
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

    /** A phrase that ends at this place says this too, in the number of a book and a meaning. */
    void say(int place, int said) {
        int[] before = said(place);
        if (Arrays.stream(before).noneMatch(one -> one == said)) {
            int[] all = Arrays.copyOf(before, before.length + 1);
            all[before.length] = said;
            ends[place] = known.computeIfAbsent(Arrays.stream(all).boxed().toList(), key -> {
                endings.add(all);
                return endings.size() - 1;
            });
        }
    }

    /** What is said by the phrases that end at this place. */
    int[] said(int place) {
        return endings.get(ends[place]);
    }

    /** Where this word leads from there; {@link #NONE} where no phrase goes on so. */
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

    /** The number of a word by its stem. */
    int byStem(Token token) {
        return stems.getOrDefault(token.stem(), NONE);
    }

    /** The number of a word where a phrase wants that very word. */
    int byWord(Token token) {
        return exactWords.getOrDefault(token.word(), NONE);
    }
}
