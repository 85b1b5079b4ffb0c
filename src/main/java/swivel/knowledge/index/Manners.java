package swivel.knowledge.index;

import java.io.IOException;
import java.util.Arrays;
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
    private final Map<Manner, Integer> lines;
    private final WordCache<Usage> usage = new WordCache<>(this::usage);

    /** How a gram is used. */
    private static final class Usage {
        private static final double[] NO_LOGS = {};
        private static final Usage NONE = new Usage(0, NO_LOGS);

        private final double weight;
        private final double[] logs;

        /**
         * @param weight how much it counts
         * @param logs of its share in the lines of each manner, in the order of the manners, each times the weight
         */
        Usage(double weight, double[] logs) {
            this.weight = weight;
            this.logs = logs;
        }
    }

    Manners(IndexReader index, Labels labels) throws IOException {
        this.index = index;
        this.manners = labels.manners();
        this.lines = count(EVERY_LINE);
    }

    /** What these words, with {@link Manner#DRILL} for a drill's name, are after; the shares add up to one. */
    public Map<Manner, Double> of(List<String> words) throws IOException {
        double[] logs = new double[lines.size()];
        double seen = 1;
        for (String gram : grams(words)) {
            Usage how = usage.of(gram);
            seen += how.weight;
            for (int manner = 0; manner < how.logs.length; manner++) {
                logs[manner] += how.logs[manner];
            }
        }
        return shares(logs, Math.sqrt(seen));
    }

    private Usage usage(String gram) throws IOException {
        Map<Manner, Integer> counts = count(gram);
        if (counts.isEmpty()) {
            return Usage.NONE;
        }
        double weight = weight(gram);
        double[] logs = new double[lines.size()];
        int at = 0;
        for (Map.Entry<Manner, Integer> manner : lines.entrySet()) {
            double said = counts.getOrDefault(manner.getKey(), 0) + SMOOTHING;
            logs[at++] = weight * Math.log(said / (manner.getValue() + 2 * SMOOTHING));
        }
        return new Usage(weight, logs);
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

    private Map<Manner, Double> shares(double[] logs, double spread) {
        double most = Arrays.stream(logs).max().orElse(0);
        double sum = 0;
        for (int manner = 0; manner < logs.length; manner++) {
            logs[manner] = Math.exp((logs[manner] - most) / spread * SHARPNESS);
            sum += logs[manner];
        }
        Map<Manner, Double> shares = new EnumMap<>(Manner.class);
        int at = 0;
        for (Manner manner : lines.keySet()) {
            shares.put(manner, logs[at++] / sum);
        }
        return shares;
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
