package swivel.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.index.Ranking.Hits;

/** How like a question is to what people say of each drill, article, goal and other subject. */
public final class Likeness {
    /** A word that ten people say tells little more than one that five say; long pages lose nothing. */
    static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {
        private final Similarity ofLines = new LineSimilarity();
        private final Similarity ofWholes = new BM25Similarity(1.5f, 0);

        @Override
        public Similarity get(String field) {
            return field.equals(Fields.LINE) ? ofLines : ofWholes;
        }
    };

    private static final int LINES = 120;
    private static final int WHOLES = 40;
    /** What brings the lengths of lines and questions to one measure. */
    private static final double USUAL_RARITY = 4;
    /** What the second and third line add that are like the question too. */
    private static final double[] SHARES = {1, 0.4, 0.2};

    private final IndexSearcher searcher;
    private final Labels labels;
    private final Ranking lines;
    private final Ranking wholes;

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

    Likeness(IndexReader index, Labels labels) throws IOException {
        this.searcher = new IndexSearcher(index);
        searcher.setSimilarity(SIMILARITY);
        searcher.setQueryCache(null);
        this.labels = labels;
        this.lines = new Ranking(searcher, Fields.LINE, LINES);
        this.wholes = new Ranking(searcher, Fields.WHOLE, WHOLES);
    }

    /** What these words may mean, in no order. */
    public List<Like> of(List<String> words) throws IOException {
        Set<String> grams = Grams.of(words);
        Map<Meaning, Double> said = lines(grams);
        Map<Meaning, Usual> spokenOf = wholes(grams);
        List<Like> likes = new ArrayList<>();
        said.forEach((label, line) -> {
            Usual usual = spokenOf.getOrDefault(label, Usual.NOTHING);
            likes.add(new Like(label, line, usual.share(), usual.much()));
        });
        spokenOf.forEach((label, usual) -> {
            if (!said.containsKey(label)) {
                likes.add(new Like(label, 0, usual.share(), usual.much()));
            }
        });
        return likes;
    }

    /** What people say for this that is likest to these words; null where nothing is. */
    public @Nullable String likest(List<String> words, Meaning label) throws IOException {
        for (int document : lines.of(Grams.of(words)).documents()) {
            if (labels.of(document).equals(label)) {
                return searcher.storedFields().document(document).get(Fields.WRITTEN);
            }
        }
        return null;
    }

    /** Which of these words are usual where this is spoken of, and what each tells. */
    public List<Telling> telling(List<String> words, Meaning label) throws IOException {
        List<Telling> telling = new ArrayList<>();
        for (int document : wholes.of(Grams.of(words)).documents()) {
            for (int place = 0; place < words.size() && labels.of(document).equals(label); place++) {
                Term word = new Term(Fields.WHOLE, words.get(place));
                Explanation told = searcher.explain(new TermQuery(word), document);
                if (told.isMatch()) {
                    telling.add(new Telling(place, told.getValue().doubleValue()));
                }
            }
        }
        return telling;
    }

    private Map<Meaning, Double> lines(Set<String> grams) throws IOException {
        Hits hits = lines.of(grams);
        Map<Meaning, Integer> seen = new HashMap<>();
        Map<Meaning, Double> likes = new LinkedHashMap<>();
        double length = Math.sqrt(hits.squares()) * USUAL_RARITY;
        for (int i = 0; i < hits.documents().length; i++) {
            Meaning label = labels.of(hits.documents()[i]);
            int place = seen.merge(label, 1, Integer::sum) - 1;
            if (place < SHARES.length) {
                likes.merge(label, SHARES[place] * hits.scores()[i] / length, Double::sum);
            }
        }
        return likes;
    }

    private Map<Meaning, Usual> wholes(Set<String> grams) throws IOException {
        Hits hits = wholes.of(grams);
        Map<Meaning, Usual> likes = new LinkedHashMap<>();
        for (int i = 0; i < hits.documents().length; i++) {
            float score = hits.scores()[i];
            likes.put(labels.of(hits.documents()[i]), new Usual(score / hits.sum(), Math.log(1 + score) / 3));
        }
        return likes;
    }
}
