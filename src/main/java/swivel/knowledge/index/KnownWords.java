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

    /** @param documents how many have the word */
    private record Known(String word, int documents) {}

    KnownWords(IndexReader index, String field) throws IOException {
        Terms terms = MultiTerms.getTerms(index, field);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                words.add(new Known(term.utf8ToString(), each.docFreq()));
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
        String key = Key.of(List.of(word));
        String best = null;
        double bestScore = 0;
        for (Known known : words) {
            String candidate = known.word();
            if (candidate.length() < word.length() - 1
                    || candidate.length() > word.length() + edits
                    || (!anyStart && candidate.charAt(0) != word.charAt(0))) {
                continue;
            }
            int away = anyStart
                    ? distance(word, candidate, edits)
                    : distance(word.substring(1), candidate.substring(1), edits);
            double score = 1
                    - (double) away / Math.min(word.length(), candidate.length())
                    + (Key.of(List.of(candidate)).equals(key) ? 0.1 : 0)
                    + 1e-4 * Math.min(100, known.documents());
            if (away <= edits && score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
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
