package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
    private final Map<String, Gram> grams = new HashMap<>();

    private record Example(List<Gram> grams, int part, float weight) {}

    private static final class Gram {
        private final float[] weights = new float[PARTS];
        private final float[] slopes = new float[PARTS];
    }

    PartLearner(PartGrams reader) {
        this.reader = reader;
    }

    /** @param weight how much it counts */
    void add(Facet part, List<String> said, double weight) {
        List<Gram> of = new ArrayList<>();
        reader.of(said).forEach(gram -> of.add(grams.computeIfAbsent(gram, first -> new Gram())));
        examples.add(new Example(of, List.of(Facet.values()).indexOf(part), (float) weight));
    }

    PartWeights learn() {
        Random dice = new Random(examples.size());
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, dice);
            examples.forEach(PartLearner::descend);
        }
        Map<String, float[]> learned = new HashMap<>();
        grams.forEach((gram, of) -> {
            float most = 0;
            for (float weight : of.weights) {
                most = Math.max(most, Math.abs(weight));
            }
            if (most > LITTLE) {
                learned.put(gram, of.weights);
            }
        });
        return new PartWeights(reader, learned);
    }

    private static void descend(Example example) {
        double[] odds = new double[PARTS];
        for (Gram gram : example.grams()) {
            for (int part = 0; part < PARTS; part++) {
                odds[part] += gram.weights[part];
            }
        }
        double sum = 0;
        for (int part = 0; part < PARTS; part++) {
            odds[part] = Math.exp(odds[part]);
            sum += odds[part];
        }
        for (int part = 0; part < PARTS; part++) {
            float error = (float) (odds[part] / sum - (part == example.part() ? 1 : 0)) * example.weight();
            for (Gram gram : example.grams()) {
                float slope = error + SHRINK * gram.weights[part];
                gram.slopes[part] += slope * slope;
                gram.weights[part] -= (float) (STEP * slope / (1e-3 + Math.sqrt(gram.slopes[part])));
            }
        }
    }
}
