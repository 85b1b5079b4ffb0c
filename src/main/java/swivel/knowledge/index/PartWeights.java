package swivel.knowledge.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.BytesRef;
import swivel.library.Facet;

/**
 * How much each gram of a message speaks for each part of a drill's card, as {@link PartLearner} has learned it. There are a
 * million weights, so they are kept as half-precision numbers (IEEE 754 binary16).
 */
final class PartWeights {
    private static final List<Facet> PARTS = List.of(Facet.values());

    private final PartGrams reader;
    private final GramTable grams;
    private final short[] weights;

    private PartWeights(PartGrams reader, GramTable grams, short[] weights) {
        this.reader = reader;
        this.grams = grams;
        this.weights = weights;
    }

    /** @param weights of the grams in the order of their numbers, one for each part */
    static PartWeights of(PartGrams reader, GramTable grams, float[] weights) {
        short[] halves = new short[weights.length];
        for (int at = 0; at < weights.length; at++) {
            halves[at] = Float.floatToFloat16(weights[at]);
        }
        return new PartWeights(reader, grams, halves);
    }

    static PartWeights none() {
        return of(new PartGrams(Map.of()), GramTable.of(Stream.of()), new float[0]);
    }

    /** Those that {@link #bytes} wrote. */
    static PartWeights read(BytesRef bytes) throws IOException {
        DataInput in = new ByteBuffersDataInput(
                List.of(ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).slice()));
        PartGrams reader = new PartGrams(in.readMapOfStrings());
        GramTable grams = GramTable.read(in);
        short[] weights = new short[grams.size() * PARTS.size()];
        ByteBuffer packed = ByteBuffer.allocate(weights.length * Short.BYTES);
        in.readBytes(packed.array(), 0, packed.capacity());
        packed.asShortBuffer().get(weights);
        return new PartWeights(reader, grams, weights);
    }

    byte[] bytes() throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeMapOfStrings(reader.kinds());
        grams.write(out);
        ByteBuffer packed = ByteBuffer.allocate(weights.length * Short.BYTES);
        packed.asShortBuffer().put(weights);
        out.writeBytes(packed.array());
        return out.toArrayCopy();
    }

    /** What these words come to; the shares add up to one. Who speaks in words that were not learned wants the whole card. */
    Map<Facet, Double> shares(List<String> spoken) {
        if (isForeign(spoken)) {
            return Map.of(Facet.STEPS, 1.0);
        }
        double[] scores = scores(reader.of(spoken));
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
        long known = words.stream().filter(word -> grams.find(word) >= 0).count();
        return 2 * known < words.size();
    }

    private double[] scores(Collection<String> found) {
        double[] scores = new double[PARTS.size()];
        for (String gram : found) {
            int first = grams.find(gram) * PARTS.size();
            for (int part = 0; part < PARTS.size() && first >= 0; part++) {
                scores[part] += Float.float16ToFloat(weights[first + part]);
            }
        }
        return scores;
    }
}
