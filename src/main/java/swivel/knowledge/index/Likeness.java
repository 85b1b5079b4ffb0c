package swivel.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import swivel.knowledge.index.Ranking.Hit;
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

    /** What speaks for one meaning. */
    private static final class Sum {
        private final Meaning label;
        private int lines;
        private double line;
        private double whole;
        private double much;

        Sum(Meaning label) {
            this.label = label;
        }

        void addLine(double score, double length) {
            if (lines < SHARES.length) {
                line += SHARES[lines++] * score / length;
            }
        }

        Like like() {
            return new Like(label, line, whole, much);
        }
    }

    /** What speaks for each, in the order in which it was found. */
    private final class Sums {
        private final @Nullable Sum[] byLabel = new @Nullable Sum[labels.count()];
        private final List<Sum> found = new ArrayList<>();

        Sum of(int document) {
            int number = labels.number(document);
            Sum sum = byLabel[number];
            if (sum == null) {
                sum = new Sum(labels.of(document));
                byLabel[number] = sum;
                found.add(sum);
            }
            return sum;
        }

        void addLines(Hits hits) {
            double length = Math.sqrt(hits.squares()) * USUAL_RARITY;
            for (Hit hit : hits.all()) {
                of(hit.document()).addLine(hit.score(), length);
            }
        }

        void addWholes(Hits hits) {
            for (Hit hit : hits.all()) {
                Sum sum = of(hit.document());
                sum.whole = hit.score() / hits.sum();
                sum.much = Math.log(1 + hit.score()) / 3;
            }
        }
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
        Sums sums = new Sums();
        sums.addLines(lines.of(grams));
        sums.addWholes(wholes.of(grams));
        return sums.found.stream().map(Sum::like).toList();
    }

    /** What people say for this that is likest to these words; null where nothing is. */
    public @Nullable String likest(List<String> words, Meaning label) throws IOException {
        for (Hit hit : lines.of(Grams.of(words)).all()) {
            if (labels.of(hit.document()).equals(label)) {
                return searcher.storedFields().document(hit.document()).get(Fields.WRITTEN);
            }
        }
        return null;
    }

    /** Which of these words are usual where this is spoken of, and what each tells. */
    public List<Telling> telling(List<String> words, Meaning label) throws IOException {
        List<Telling> telling = new ArrayList<>();
        for (Hit hit : wholes.of(Grams.of(words)).all()) {
            for (int place = 0;
                    place < words.size() && labels.of(hit.document()).equals(label);
                    place++) {
                Term word = new Term(Fields.WHOLE, words.get(place));
                Explanation told = searcher.explain(new TermQuery(word), hit.document());
                if (told.isMatch()) {
                    telling.add(new Telling(place, told.getValue().doubleValue()));
                }
            }
        }
        return telling;
    }
}
