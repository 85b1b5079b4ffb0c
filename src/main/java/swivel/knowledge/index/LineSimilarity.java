package swivel.knowledge.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/** The cosine of two short texts but for the weight of the question: rare words that both have, less for a long line. */
final class LineSimilarity extends Similarity {
    @Override
    public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... terms) {
        double rarity = rarity(terms[0].docFreq(), field.docCount());
        float weight = (float) (boost * rarity * rarity);
        return new SimScorer() {
            @Override
            public float score(float frequency, long length) {
                return weight / (float) Math.sqrt(SmallFloat.byte4ToInt((byte) length));
            }
        };
    }

    /** How telling a word is that stands in so many of so many texts. */
    static double rarity(long in, long of) {
        return Math.log(1 + (of - in + 0.5) / (in + 0.5));
    }
}
