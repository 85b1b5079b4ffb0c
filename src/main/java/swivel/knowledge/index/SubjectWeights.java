package swivel.knowledge.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import swivel.knowledge.index.SubjectLearner.Subject;

/** How much each gram of a message speaks for each subject, as {@link SubjectLearner} has learned it. */
final class SubjectWeights {
    private final List<Subject> subjects;
    private final List<Meaning> meanings;
    private final Map<String, Row> rows;

    /** The weights of one gram, for the subjects at these places. */
    @SuppressWarnings("ArrayRecordComponent") // not compared, and given to nobody
    record Row(float rarity, short[] subjects, float[] weights) {}

    /** @param rows by their grams, given away */
    SubjectWeights(List<Subject> subjects, Map<String, Row> rows) {
        this.subjects = List.copyOf(subjects);
        this.meanings = this.subjects.stream().map(Labels::meaning).toList();
        this.rows = rows;
    }

    static SubjectWeights none() {
        return new SubjectWeights(List.of(), Map.of());
    }

    /** From about -1 for what these words speak against to 1; empty where none of them was learned. */
    Map<Meaning, Double> scores(List<String> words) {
        float[] scores = new float[meanings.size()];
        double squares = 0;
        for (String gram : SubjectLearner.grams(words)) {
            Row row = rows.get(gram);
            if (row != null) {
                squares += (double) row.rarity() * row.rarity();
                for (int at = 0; at < row.subjects().length; at++) {
                    scores[row.subjects()[at]] += row.rarity() * row.weights()[at];
                }
            }
        }
        Map<Meaning, Double> all = new HashMap<>();
        double length = Math.sqrt(squares);
        for (int at = 0; at < scores.length && length > 0; at++) {
            all.put(meanings.get(at), scores[at] / length);
        }
        return all;
    }

    /** Those that {@link #bytes} wrote. */
    static SubjectWeights read(BytesRef bytes) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            List<Subject> subjects = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                subjects.add(new Subject(in.readUTF(), in.readUTF()));
            }
            Map<String, Row> rows = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                String gram = in.readUTF();
                rows.put(gram, row(in));
            }
            return new SubjectWeights(subjects, rows);
        }
    }

    private static Row row(DataInputStream in) throws IOException {
        float rarity = in.readFloat();
        short[] subjects = new short[in.readShort()];
        float[] weights = new float[subjects.length];
        for (int at = 0; at < weights.length; at++) {
            subjects[at] = in.readShort();
            weights[at] = in.readFloat();
        }
        return new Row(rarity, subjects, weights);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(subjects.size());
            for (Subject subject : subjects) {
                out.writeUTF(subject.kind());
                out.writeUTF(subject.value());
            }
            out.writeInt(rows.size());
            for (Map.Entry<String, Row> gram : rows.entrySet()) {
                Row row = gram.getValue();
                out.writeUTF(gram.getKey());
                out.writeFloat(row.rarity());
                out.writeShort(row.subjects().length);
                for (int at = 0; at < row.subjects().length; at++) {
                    out.writeShort(row.subjects()[at]);
                    out.writeFloat(row.weights()[at]);
                }
            }
        }
        return bytes.toByteArray();
    }
}
