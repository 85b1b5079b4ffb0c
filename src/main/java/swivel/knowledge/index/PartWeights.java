package swivel.knowledge.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import swivel.library.Facet;

/** How much each gram of a message speaks for each part of a drill's card, as {@link PartLearner} has learned it. */
final class PartWeights {
    private static final List<Facet> PARTS = List.of(Facet.values());

    private final PartGrams grams;
    private final Map<String, float[]> weights;

    PartWeights(PartGrams grams, Map<String, float[]> weights) {
        this.grams = grams;
        this.weights = new HashMap<>(weights);
    }

    static PartWeights none() {
        return new PartWeights(new PartGrams(Map.of()), Map.of());
    }

    /** Those that {@link #bytes} wrote. */
    static PartWeights read(BytesRef bytes) throws IOException {
        Map<String, float[]> weights = new HashMap<>();
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            Map<String, String> kinds = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                kinds.put(in.readUTF(), in.readUTF());
            }
            for (int left = in.readInt(); left > 0; left--) {
                String gram = in.readUTF();
                float[] of = new float[PARTS.size()];
                for (int part = 0; part < PARTS.size(); part++) {
                    of[part] = in.readFloat();
                }
                weights.put(gram, of);
            }
            return new PartWeights(new PartGrams(kinds), weights);
        }
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(grams.kinds().size());
            for (Map.Entry<String, String> kind : grams.kinds().entrySet()) {
                out.writeUTF(kind.getKey());
                out.writeUTF(kind.getValue());
            }
            out.writeInt(weights.size());
            for (Map.Entry<String, float[]> gram : weights.entrySet()) {
                out.writeUTF(gram.getKey());
                for (float weight : gram.getValue()) {
                    out.writeFloat(weight);
                }
            }
        }
        return bytes.toByteArray();
    }

    /** What these words come to; the shares add up to one. Who speaks in words that were not learned wants the whole card. */
    Map<Facet, Double> shares(List<String> spoken) {
        if (isForeign(spoken)) {
            return Map.of(Facet.STEPS, 1.0);
        }
        double[] scores = scores(grams.of(spoken));
        Map<Facet, Double> shares = new EnumMap<>(Facet.class);
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - most);
        }
        for (int part = 0; part < scores.length; part++) {
            shares.put(PARTS.get(part), Math.exp(scores[part] - most) / sum);
        }
        return shares;
    }

    private boolean isForeign(List<String> spoken) {
        List<String> words =
                spoken.stream().filter(word -> !word.equals(Manner.DRILL)).toList();
        long learned = words.stream().filter(weights::containsKey).count();
        return 2 * learned < words.size();
    }

    private double[] scores(Collection<String> found) {
        double[] scores = new double[PARTS.size()];
        for (String gram : found) {
            float[] of = weights.get(gram);
            if (of != null) {
                for (int part = 0; part < PARTS.size(); part++) {
                    scores[part] += of[part];
                }
            }
        }
        return scores;
    }
}
