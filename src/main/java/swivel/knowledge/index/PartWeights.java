package swivel.knowledge.index;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import swivel.library.Facet;

/**
 * How much each gram of a message speaks for each part of a drill's card, as {@link PartLearner} has learned it. There are a
 * hundred thousand of them, so they lie close together.
 */
final class PartWeights {
    private static final List<Facet> PARTS = List.of(Facet.values());

    private final PartGrams grams;
    private final BytesRefHash learned;
    private final float[] weights;

    /**
     * @param learned the grams, each with a number
     * @param weights of the grams in the order of their numbers, one for each part
     */
    PartWeights(PartGrams grams, BytesRefHash learned, float[] weights) {
        this.grams = grams;
        this.learned = learned;
        this.weights = weights;
    }

    static PartWeights none() {
        return new PartWeights(new PartGrams(Map.of()), new BytesRefHash(), new float[0]);
    }

    /** Those that {@link #bytes} wrote. */
    static PartWeights read(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        PartGrams grams = new PartGrams(in.readMapOfStrings());
        BytesRefHash learned = new BytesRefHash();
        BytesRef gram = new BytesRef(bytes.bytes, 0, 0);
        for (int left = in.readVInt(); left > 0; left--) {
            gram.length = in.readVInt();
            gram.offset = in.getPosition();
            learned.add(gram);
            in.skipBytes(gram.length);
        }
        float[] weights = new float[learned.size() * PARTS.size()];
        in.readFloats(weights, 0, weights.length);
        return new PartWeights(grams, learned, weights);
    }

    byte[] bytes() throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeMapOfStrings(grams.kinds());
        out.writeVInt(learned.size());
        BytesRef gram = new BytesRef();
        for (int id = 0; id < learned.size(); id++) {
            learned.get(id, gram);
            out.writeVInt(gram.length);
            out.writeBytes(gram.bytes, gram.offset, gram.length);
        }
        for (float weight : weights) {
            out.writeInt(Float.floatToIntBits(weight));
        }
        return out.toArrayCopy();
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
        long known = words.stream()
                .filter(word -> learned.find(new BytesRef(word)) >= 0)
                .count();
        return 2 * known < words.size();
    }

    private double[] scores(Collection<String> found) {
        double[] scores = new double[PARTS.size()];
        for (String gram : found) {
            int id = learned.find(new BytesRef(gram));
            for (int part = 0; part < PARTS.size() && id >= 0; part++) {
                scores[part] += weights[id * PARTS.size() + part];
            }
        }
        return scores;
    }
}
