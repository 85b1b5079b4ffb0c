package swivel.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.LongHeap;
import org.jspecify.annotations.Nullable;

/**
 * The documents whose field is likest to a question, as {@link IndexSearcher} scores them. What a gram adds to the score of
 * each document is read from the index once and kept: that takes a fraction of the time of a search, since the documents are
 * few and the grams that people say are the same again and again.
 */
final class Ranking {
    private static final float PAIR = 0.5f;
    private static final int WIDEST_WINDOW = 2048;

    private final IndexSearcher searcher;
    private final String field;
    private final int most;
    private final int window;
    private final @Nullable CollectionStatistics statistics;
    private final WordCache<Postings> postings = new WordCache<>(this::read);

    /** Where a gram stands: documents in their order, and what it adds to the score of each. */
    private static final class Postings {
        private static final int[] NO_DOCUMENTS = {};
        private static final float[] NO_SCORES = {};

        private final int[] documents;
        private final float[] scores;
        private final double weight;

        /** @param weight the rarer the gram is, the more */
        Postings(int[] documents, float[] scores, double weight) {
            this.documents = documents;
            this.scores = scores;
            this.weight = weight;
        }

        static Postings none(double weight) {
            return new Postings(NO_DOCUMENTS, NO_SCORES, weight);
        }

        /**
         * Adds the scores of documents to the sums, which are of documents from {@code first} on.
         *
         * @param at the first of these
         * @return the first that the sums do not reach
         */
        int add(double[] sums, int at, int first) {
            int next = at;
            while (next < documents.length && documents[next] - first < sums.length) {
                sums[documents[next] - first] += scores[next];
                next++;
            }
            return next;
        }
    }

    record Hit(int document, float score) {}

    /**
     * What a question is like.
     *
     * @param all best first
     * @param sum of what the grams of the question weigh
     * @param squares of the same, added up
     */
    record Hits(List<Hit> all, double sum, double squares) {}

    /** @param most documents that are found */
    Ranking(IndexSearcher searcher, String field, int most) throws IOException {
        this.searcher = searcher;
        this.field = field;
        this.most = most;
        this.window = Math.min(WIDEST_WINDOW, searcher.getIndexReader().maxDoc());
        this.statistics = searcher.collectionStatistics(field);
    }

    Hits of(Collection<String> grams) throws IOException {
        List<Postings> found = new ArrayList<>(grams.size());
        double sum = 0;
        double squares = 0;
        for (String gram : grams) {
            Postings postings = this.postings.of(gram);
            sum += postings.weight;
            squares += postings.weight * postings.weight;
            if (postings.documents.length > 0) {
                found.add(postings);
            }
        }
        return new Hits(hits(best(found)), sum, squares);
    }

    /** A stretch of documents after the other, so that the sums stay few however many there are. */
    private LongHeap best(List<Postings> found) {
        LongHeap best = new LongHeap(most);
        double[] sums = new double[window];
        int[] reached = new int[found.size()];
        double worst = 0;
        for (int from = next(found, reached); from < Integer.MAX_VALUE; from = next(found, reached)) {
            for (int i = 0; i < reached.length; i++) {
                reached[i] = found.get(i).add(sums, reached[i], from);
            }
            for (int i = 0; i < sums.length; i++) {
                if (sums[i] > worst
                        && best.insertWithOverflow(ranked((float) sums[i], from + i))
                        && best.size() == most) {
                    worst = score(best.top());
                }
                sums[i] = 0;
            }
        }
        return best;
    }

    private static int next(List<Postings> found, int[] reached) {
        int next = Integer.MAX_VALUE;
        for (int i = 0; i < reached.length; i++) {
            int[] documents = found.get(i).documents;
            if (reached[i] < documents.length) {
                next = Math.min(next, documents[reached[i]]);
            }
        }
        return next;
    }

    /** A number that is the greater the better, of equals the one that comes first: a positive float sorts as its bits do. */
    private static long ranked(float score, int document) {
        return (long) Float.floatToIntBits(score) << Integer.SIZE | (Integer.MAX_VALUE - document);
    }

    private static float score(long ranked) {
        return Float.intBitsToFloat((int) (ranked >>> Integer.SIZE));
    }

    private static List<Hit> hits(LongHeap best) {
        long[] ranked = new long[best.size()];
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = best.get(i + 1);
        }
        Arrays.sort(ranked);
        List<Hit> hits = new ArrayList<>(ranked.length);
        for (int i = ranked.length - 1; i >= 0; i--) {
            hits.add(new Hit(Integer.MAX_VALUE - (int) ranked[i], score(ranked[i])));
        }
        return hits;
    }

    private Postings read(String gram) throws IOException {
        Term term = new Term(field, gram);
        IndexReader index = searcher.getIndexReader();
        int in = index.docFreq(term);
        float boost = Grams.isPair(gram) ? PAIR : 1;
        double weight = boost * LineSimilarity.rarity(in, statistics == null ? 0 : statistics.docCount());
        if (in == 0 || statistics == null) {
            return Postings.none(weight);
        }
        TermStatistics of = new TermStatistics(term.bytes(), in, index.totalTermFreq(term));
        SimScorer scorer = searcher.getSimilarity().scorer(boost, statistics, of);
        int[] documents = new int[in];
        float[] scores = new float[in];
        int at = 0;
        for (LeafReaderContext leaf : index.leaves()) {
            LeafReader reader = leaf.reader();
            PostingsEnum places = reader.postings(term, PostingsEnum.FREQS);
            NumericDocValues lengths = reader.getNormValues(field);
            while (places != null && places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                boolean known = lengths != null && lengths.advanceExact(places.docID());
                documents[at] = leaf.docBase + places.docID();
                scores[at] = scorer.score(places.freq(), known ? lengths.longValue() : 1);
                at++;
            }
        }
        return new Postings(documents, scores, weight);
    }
}
