package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import swivel.library.Facet;

/**
 * Learns from what people say who ask for each part of a card how much each gram speaks for it: multinomial logistic
 * regression, descended with AdaGrad (Duchi, Hazan and Singer 2011) and shrunk a little. The same lines give the same
 * weights.
 */
final class PartLearner {
    private static final int PARTS = Facet.values().length;
    private static final int ROUNDS = 8;
    private static final float STEP = 0.3f;
    private static final float SHRINK = 5e-3f;
    /** Weights that matter less than this are not kept. */
    private static final float LITTLE = 0.03f;

    private final PartGrams reader;
    private final List<Example> examples = new ArrayList<>();
    private final BytesRefHash grams = new BytesRefHash();
    private float[] weights = new float[0];
    private float[] slopes = new float[0];

    /** @param grams their numbers */
    @SuppressWarnings("ArrayRecordComponent") // not compared, and given to nobody
    private record Example(int[] grams, int part, float weight) {}

    PartLearner(PartGrams reader) {
        this.reader = reader;
    }

    /** @param weight how much it counts */
    void add(Facet part, List<String> said, double weight) {
        int[] numbers = reader.of(said).stream().mapToInt(this::number).toArray();
        examples.add(new Example(numbers, List.of(Facet.values()).indexOf(part), (float) weight));
    }

    private int number(String gram) {
        int number = grams.add(new BytesRef(gram));
        return number < 0 ? -1 - number : number;
    }

    /** To be asked once. */
    PartWeights learn() {
        weights = new float[grams.size() * PARTS];
        slopes = new float[grams.size() * PARTS];
        Random dice = new Random(examples.size());
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, dice);
            examples.forEach(this::descend);
        }
        slopes = new float[0];
        GramTable learned = GramTable.of(telling().mapToObj(this::letters));
        float[] kept = new float[learned.size() * PARTS];
        telling()
                .forEach(gram ->
                        System.arraycopy(weights, gram * PARTS, kept, learned.find(letters(gram)) * PARTS, PARTS));
        return PartWeights.of(reader, learned, kept);
    }

    private IntStream telling() {
        return IntStream.range(0, grams.size()).filter(this::matters);
    }

    private BytesRef letters(int gram) {
        return grams.get(gram, new BytesRef());
    }

    private boolean matters(int gram) {
        float most = 0;
        for (int part = 0; part < PARTS; part++) {
            most = Math.max(most, Math.abs(weights[gram * PARTS + part]));
        }
        return most > LITTLE;
    }

    private void descend(Example example) {
        double[] odds = new double[PARTS];
        for (int gram : example.grams()) {
            for (int part = 0; part < PARTS; part++) {
                odds[part] += weights[gram * PARTS + part];
            }
        }
        double sum = 0;
        for (int part = 0; part < PARTS; part++) {
            odds[part] = Math.exp(odds[part]);
            sum += odds[part];
        }
        for (int part = 0; part < PARTS; part++) {
            float error = (float) (odds[part] / sum - (part == example.part() ? 1 : 0)) * example.weight();
            for (int gram : example.grams()) {
                int at = gram * PARTS + part;
                float slope = error + SHRINK * weights[at];
                slopes[at] += slope * slope;
                weights[at] -= (float) (STEP * slope / (1e-3 + Math.sqrt(slopes[at])));
            }
        }
    }
}
