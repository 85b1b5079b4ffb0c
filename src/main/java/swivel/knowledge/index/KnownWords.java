package swivel.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The words of one field, as they are written. They are few enough to be compared one by one, which takes a tenth of the
 * time that it takes to build an automaton for a misspelt word.
 */
final class KnownWords {
    private final List<Known> words = new ArrayList<>();

    /**
     * A word of the field.
     *
     * @param letters one bit for each of them
     * @param documents how many have the word
     */
    private record Known(String word, int letters, int documents) {
        /** Whether it is worth to compare them letter by letter: one that is wrong is in one of them only, twice at most. */
        boolean mayBe(String other, int otherLetters, int edits) {
            return word.length() >= other.length() - 1
                    && word.length() <= other.length() + edits
                    && Integer.bitCount(letters ^ otherLetters) <= 2 * edits;
        }
    }

    KnownWords(IndexReader index, String field) throws IOException {
        Terms terms = MultiTerms.getTerms(index, field);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                String word = term.utf8ToString();
                words.add(new Known(word, letters(word), each.docFreq()));
            }
        }
    }

    /**
     * The word that is the fewest letters away; of equals one that sounds alike, then the commonest.
     *
     * @param edits how many letters may be wrong
     * @param anyStart whether the first may be one of them
     */
    @Nullable
    String nearest(String word, int edits, boolean anyStart) {
        int letters = letters(word);
        int sameStart = anyStart ? 0 : 1;
        String best = null;
        double bestScore = 0;
        for (Known known : words) {
            String candidate = known.word();
            if (!known.mayBe(word, letters, edits) || !word.regionMatches(0, candidate, 0, sameStart)) {
                continue;
            }
            int away = distance(word.substring(sameStart), candidate.substring(sameStart), edits);
            double score = away > edits ? 0 : score(word, known, away);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(String word, Known known, int away) {
        boolean soundsAlike = Key.of(List.of(known.word())).equals(Key.of(List.of(word)));
        return 1
                - (double) away / Math.min(word.length(), known.word().length())
                + (soundsAlike ? 0.1 : 0)
                + 1e-4 * Math.min(100, known.documents());
    }

    /** One bit for each letter that stands there; letters far from each other in the alphabet may share one. */
    private static int letters(String word) {
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1 << (word.charAt(at) % Integer.SIZE);
        }
        return letters;
    }

    /**
     * How many letters have to be put in, left out, changed, or swapped with their neighbour to make one word of another.
     *
     * @return some figure above {@code most} where it takes more
     */
    static int distance(String one, String other, int most) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j < row.length; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && areSwapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }

    private static boolean areSwapped(String one, int i, String other, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
