package swivel.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Mends words that the index does not know by the words that it does, names of drills first. */
final class Speller {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    private static final int LONG = 7;

    private final IndexReader index;
    private final PlainWords words;

    Speller(IndexReader index, PlainWords words) {
        this.index = index;
        this.words = words;
    }

    /** The first words of this text, each mended where that is possible. */
    List<String> mend(String text, int most) throws IOException {
        List<String> mended = new ArrayList<>();
        for (String word : PlainWords.asWritten(text, most)) {
            mended.add(isKnown(word) ? word : mend(word));
        }
        return mended;
    }

    private boolean isKnown(String word) throws IOException {
        if (word.length() < SHORTEST || word.length() > LONGEST || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return true;
        }
        if (isIn(word)) {
            return true;
        }
        List<String> stems = words.read(word, 1);
        return stems.isEmpty() || index.docFreq(new Term(Indexer.STEM, stems.getFirst())) > 0;
    }

    private boolean isIn(String word) throws IOException {
        return index.docFreq(new Term(Indexer.SPELLING, word)) > 0
                || index.docFreq(new Term(Indexer.NAME_SPELLING, word)) > 0;
    }

    private String mend(String word) throws IOException {
        String near = nearest(Indexer.NAME_SPELLING, word, 1);
        if (near == null && word.length() > SHORTEST) {
            near = nearest(Indexer.SPELLING, word, 1);
        }
        if (near == null && word.length() >= LONG) {
            near = nearest(Indexer.NAME_SPELLING, word, 2);
        }
        return near == null ? word : near;
    }

    /** The word of this field that is the fewest letters away; of equals the most frequent. */
    private @Nullable String nearest(String field, String word, int edits) throws IOException {
        Terms terms = MultiTerms.getTerms(index, field);
        if (terms == null) {
            return null;
        }
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(field, word), edits, 0, true);
        BoostAttribute closeness = near.attributes().addAttribute(BoostAttribute.class);
        String key = PlainWords.key(List.of(word));
        String best = null;
        double bestScore = 0;
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            String candidate = term.utf8ToString();
            boolean sounds = PlainWords.key(List.of(candidate)).equals(key);
            double score = closeness.getBoost() + 1e-4 * Math.min(100, near.docFreq()) + (sounds ? 0.1 : 0);
            boolean startsAlike = word.length() > 5 || candidate.charAt(0) == word.charAt(0);
            if (score > bestScore && startsAlike && term.length >= word.length() - 1) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }
}
