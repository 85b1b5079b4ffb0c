package swivel.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/** How like a question is to what people say of each drill, article, goal and other subject. */
public final class Likeness {
    /** A word that ten people say tells little more than one that five say; long pages lose nothing. */
    static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {
        private final Similarity lines = new LineSimilarity();
        private final Similarity wholes = new BM25Similarity(1.5f, 0);

        @Override
        public Similarity get(String field) {
            return field.equals(Fields.LINE) ? lines : wholes;
        }
    };

    private static final int LINES = 120;
    private static final int WHOLES = 40;
    private static final float PAIR = 0.5f;
    /** What brings the lengths of lines and questions to one measure. */
    private static final double USUAL_RARITY = 4;
    /** What the second and third line add that are like the question too. */
    private static final double[] SHARES = {1, 0.4, 0.2};

    private final IndexSearcher searcher;
    private final Labels labels;

    /**
     * What may be meant.
     *
     * @param line how like the likest lines for it are, from 0 to about 1
     * @param whole how much of the question is usual where it is spoken of, 0 to 1
     * @param much how much is usual there, whatever else is said: from 0 to about 1, growing ever more slowly
     */
    public record Like(Meaning label, double line, double whole, double much) {}

    /**
     * A word of a question that tells something.
     *
     * @param place of the word, from 0
     * @param weight its BM25 score
     */
    public record Telling(int place, double weight) {}

    private record Usual(double share, double much) {
        private static final Usual NOTHING = new Usual(0, 0);
    }

    Likeness(IndexReader index, Labels labels) {
        this.searcher = new IndexSearcher(index);
        searcher.setSimilarity(SIMILARITY);
        searcher.setQueryCache(null);
        this.labels = labels;
    }

    /** What these words may mean, in no order. */
    public List<Like> of(List<String> words) throws IOException {
        Set<String> grams = Grams.of(words);
        Map<Meaning, Double> lines = lines(grams);
        Map<Meaning, Usual> wholes = wholes(grams);
        List<Like> likes = new ArrayList<>();
        lines.forEach((label, line) -> {
            Usual usual = wholes.getOrDefault(label, Usual.NOTHING);
            likes.add(new Like(label, line, usual.share(), usual.much()));
        });
        wholes.forEach((label, usual) -> {
            if (!lines.containsKey(label)) {
                likes.add(new Like(label, 0, usual.share(), usual.much()));
            }
        });
        return likes;
    }

    /** What people say for this that is likest to these words; null where nothing is. */
    public @Nullable String likest(List<String> words, Meaning label) throws IOException {
        for (ScoreDoc hit : searcher.search(query(Fields.LINE, Grams.of(words)).query(), LINES).scoreDocs) {
            if (labels.of(hit.doc).equals(label)) {
                return searcher.storedFields().document(hit.doc).get(Fields.WRITTEN);
            }
        }
        return null;
    }

    /** Which of these words are usual where this is spoken of, and what each tells. */
    public List<Telling> telling(List<String> words, Meaning label) throws IOException {
        List<Telling> telling = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query(Fields.WHOLE, Grams.of(words)).query(), WHOLES).scoreDocs) {
            for (int place = 0; place < words.size() && labels.of(hit.doc).equals(label); place++) {
                Term word = new Term(Fields.WHOLE, words.get(place));
                Explanation told = searcher.explain(new TermQuery(word), hit.doc);
                if (told.isMatch()) {
                    telling.add(new Telling(place, told.getValue().doubleValue()));
                }
            }
        }
        return telling;
    }

    private Map<Meaning, Double> lines(Set<String> grams) throws IOException {
        Query query = query(Fields.LINE, grams);
        Map<Meaning, Integer> seen = new LinkedHashMap<>();
        Map<Meaning, Double> likes = new LinkedHashMap<>();
        double length = Math.sqrt(query.squares()) * USUAL_RARITY;
        for (ScoreDoc hit : searcher.search(query.query(), LINES).scoreDocs) {
            Meaning label = labels.of(hit.doc);
            int place = seen.merge(label, 1, Integer::sum) - 1;
            if (place < SHARES.length) {
                likes.merge(label, SHARES[place] * hit.score / length, Double::sum);
            }
        }
        return likes;
    }

    private Map<Meaning, Usual> wholes(Set<String> grams) throws IOException {
        Query query = query(Fields.WHOLE, grams);
        Map<Meaning, Usual> likes = new LinkedHashMap<>();
        for (ScoreDoc hit : searcher.search(query.query(), WHOLES).scoreDocs) {
            likes.put(labels.of(hit.doc), new Usual(hit.score / query.sum(), Math.log(1 + hit.score) / 3));
        }
        return likes;
    }

    /** A query, and what its words weigh: added up, and their squares. */
    private record Query(BooleanQuery query, double sum, double squares) {}

    private Query query(String field, Set<String> grams) throws IOException {
        int all = searcher.getIndexReader().getDocCount(field);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        double sum = 0;
        double squares = 0;
        for (String gram : grams) {
            Term term = new Term(field, gram);
            TermStates states = TermStates.build(searcher, term, true);
            float boost = Grams.isPair(gram) ? PAIR : 1;
            double weight = boost * LineSimilarity.rarity(states.docFreq(), all);
            sum += weight;
            squares += weight * weight;
            if (states.docFreq() > 0) {
                query.add(new BoostQuery(new TermQuery(term, states), boost), BooleanClause.Occur.SHOULD);
            }
        }
        return new Query(query.build(), sum, squares);
    }
}
