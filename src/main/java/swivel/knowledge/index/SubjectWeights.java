package swivel.knowledge.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import swivel.knowledge.index.SubjectLearner.Subject;

/**
 * How much each gram of a message speaks for each subject, as {@link SubjectLearner} has learned it. There are a hundred
 * thousand weights, so they lie close together.
 */
final class SubjectWeights {
    private final List<Subject> subjects;
    private final List<Meaning> meanings;
    private final Map<Meaning, Integer> numbers = new HashMap<>();
    private final GramTable grams;
    private final float[] rarities;

    /** Where the weights of each gram begin, and behind the last where they end. */
    private final int[] starts;

    /** The place of a subject for each weight. */
    private final short[] places;

    private final float[] weights;

    /** The weights of one gram, for the subjects at these places. */
    @SuppressWarnings("ArrayRecordComponent") // not compared, and given to nobody
    record Row(float rarity, short[] subjects, float[] weights) {}

    private SubjectWeights(
            List<Subject> subjects, GramTable grams, float[] rarities, int[] starts, short[] places, float[] weights) {
        this.subjects = subjects;
        this.meanings = subjects.stream().map(Labels::meaning).toList();
        meanings.forEach(meaning -> numbers.put(meaning, numbers.size()));
        this.grams = grams;
        this.rarities = rarities;
        this.starts = starts;
        this.places = places;
        this.weights = weights;
    }

    /** @param rows by their grams */
    static SubjectWeights of(List<Subject> subjects, Map<String, Row> rows) {
        GramTable grams = GramTable.of(rows.keySet().stream().map(BytesRef::new));
        Row[] sorted = new Row[grams.size()];
        rows.forEach((gram, row) -> sorted[grams.find(gram)] = row);
        float[] rarities = new float[sorted.length];
        int[] starts = new int[sorted.length + 1];
        for (int gram = 0; gram < sorted.length; gram++) {
            rarities[gram] = sorted[gram].rarity();
            starts[gram + 1] = starts[gram] + sorted[gram].weights().length;
        }
        short[] places = new short[starts[sorted.length]];
        float[] weights = new float[places.length];
        for (int gram = 0; gram < sorted.length; gram++) {
            Row row = sorted[gram];
            System.arraycopy(row.subjects(), 0, places, starts[gram], row.subjects().length);
            System.arraycopy(row.weights(), 0, weights, starts[gram], row.weights().length);
        }
        return new SubjectWeights(List.copyOf(subjects), grams, rarities, starts, places, weights);
    }

    static SubjectWeights none() {
        return of(List.of(), Map.of());
    }

    Subjects of(List<String> words) {
        float[] scores = new float[meanings.size()];
        double squares = 0;
        for (String gram : SubjectGrams.of(words)) {
            int number = grams.find(gram);
            if (number >= 0) {
                float rarity = rarities[number];
                squares += (double) rarity * rarity;
                for (int at = starts[number]; at < starts[number + 1]; at++) {
                    scores[places[at]] += rarity * weights[at];
                }
            }
        }
        return new Subjects(numbers, meanings, scores, Math.sqrt(squares));
    }

    /** Those that {@link #bytes} wrote. */
    static SubjectWeights read(BytesRef bytes) throws IOException {
        ByteBuffersDataInput in = new ByteBuffersDataInput(
                List.of(ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).slice()));
        List<Subject> subjects = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            subjects.add(new Subject(in.readString(), in.readString()));
        }
        GramTable grams = GramTable.read(in);
        float[] rarities = new float[grams.size()];
        int[] starts = new int[grams.size() + 1];
        in.readFloats(rarities, 0, rarities.length);
        in.readInts(starts, 0, starts.length);
        short[] places = new short[starts[grams.size()]];
        float[] weights = new float[places.length];
        for (int at = 0; at < places.length; at++) {
            places[at] = in.readShort();
        }
        in.readFloats(weights, 0, weights.length);
        return new SubjectWeights(List.copyOf(subjects), grams, rarities, starts, places, weights);
    }

    byte[] bytes() throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeVInt(subjects.size());
        for (Subject subject : subjects) {
            out.writeString(subject.kind());
            out.writeString(subject.value());
        }
        grams.write(out);
        write(out, rarities);
        for (int start : starts) {
            out.writeInt(start);
        }
        for (short place : places) {
            out.writeShort(place);
        }
        write(out, weights);
        return out.toArrayCopy();
    }

    private static void write(ByteBuffersDataOutput out, float[] values) {
        for (float value : values) {
            out.writeInt(Float.floatToIntBits(value));
        }
    }
}
