package swivel.knowledge.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * How probable each {@link Manner} is by a message's words: naive Bayes over the words and pairs of words of what people
 * say (McCallum and Nigam 1998), each manner as probable beforehand as the others.
 */
public final class Manners {
    /** Every line has this once: so often it stands in a manner's document as the manner has lines. */
    static final String EVERY_LINE = "~";

    private static final double SMOOTHING = 0.3;
    private static final double PAIR = 0.6;
    /** A name may stand there by chance, as in "stretch with one foot on the couch". */
    private static final double NAMED = 0.1;

    private static final double NAMELESS = 0.3;
    /** How sharply the manners are told apart. */
    private static final double SHARPNESS = 1.2;

    private final IndexReader index;
    private final Map<Integer, Manner> manners;
    private final Map<Manner, Integer> lines = new EnumMap<>(Manner.class);

    Manners(IndexReader index, Labels labels) throws IOException {
        this.index = index;
        this.manners = labels.manners();
        count(EVERY_LINE).forEach(lines::put);
    }

    /** What these words, with {@link Manner#DRILL} for a drill's name, are after; the shares add up to one. */
    public Map<Manner, Double> of(List<String> words) throws IOException {
        Map<Manner, Double> logs = new EnumMap<>(Manner.class);
        lines.keySet().forEach(manner -> logs.put(manner, 0.0));
        double seen = 1;
        for (String gram : grams(words)) {
            Map<Manner, Integer> counts = count(gram);
            double weight = counts.isEmpty() ? 0 : weight(gram);
            seen += weight;
            lines.forEach((manner, all) -> {
                double share = (counts.getOrDefault(manner, 0) + SMOOTHING) / (all + 2 * SMOOTHING);
                logs.merge(manner, weight * Math.log(share), Double::sum);
            });
        }
        return shares(logs, Math.sqrt(seen));
    }

    static Set<String> grams(List<String> words) {
        Set<String> grams = Grams.of(words);
        grams.removeIf(gram -> Grams.isPair(gram) && gram.contains(Manner.DRILL));
        if (!words.contains(Manner.DRILL)) {
            grams.add(Manner.NAMELESS);
        }
        return grams;
    }

    private static double weight(String gram) {
        return gram.equals(Manner.DRILL)
                ? NAMED
                : gram.equals(Manner.NAMELESS) ? NAMELESS : Grams.isPair(gram) ? PAIR : 1;
    }

    private static Map<Manner, Double> shares(Map<Manner, Double> logs, double spread) {
        double most =
                logs.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        logs.replaceAll((manner, log) -> Math.exp((log - most) / spread * SHARPNESS));
        double sum = logs.values().stream().mapToDouble(Double::doubleValue).sum();
        logs.replaceAll((manner, share) -> share / sum);
        return logs;
    }

    private Map<Manner, Integer> count(String gram) throws IOException {
        Map<Manner, Integer> counts = new EnumMap<>(Manner.class);
        PostingsEnum found =
                MultiTerms.getTermPostingsEnum(index, Fields.MANNER, new BytesRef(gram), PostingsEnum.FREQS);
        for (int at = found == null ? DocIdSetIterator.NO_MORE_DOCS : found.nextDoc();
                at != DocIdSetIterator.NO_MORE_DOCS;
                at = found.nextDoc()) {
            Manner manner = manners.get(at);
            if (manner != null) {
                counts.put(manner, found.freq());
            }
        }
        return counts;
    }
}
