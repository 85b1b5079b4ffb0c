package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Learns from what people say of each drill, article and other subject which words tell one subject from the next: a
 * passive-aggressive classifier (Crammer and others 2006), its weights averaged over all that it saw. The same lines give
 * the same weights.
 */
final class SubjectLearner {
    /** More subjects than this are told apart by their words alone. */
    private static final int MOST_SUBJECTS = 1_000;

    private static final int ROUNDS = 5;
    private static final float BOLDNESS = 0.3f;
    /** What a sentence of a page counts beside a line that people say, */
    private static final float WRITTEN = 0.4f;
    /** and a stretch of letters beside a word. */
    private static final float LETTERS = 0.6f;

    private static final float MARGIN = 1;
    /** Weights that matter less than this are not kept. */
    private static final float LITTLE = 0.01f;

    private final Map<Subject, Integer> subjects = new LinkedHashMap<>();
    private final Map<String, Gram> grams = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> foreign = new ArrayList<>();

    /** @param value as documents of this kind hold it; empty where all of a kind are one subject */
    record Subject(String kind, String value) {}

    /** @param boldness how far the weights move for it at most */
    private record Line(List<Gram> grams, int subject, float boldness) {}

    /** How much a gram speaks for the subjects that it has been weighed for. */
    private static final class Gram {
        private final boolean isForeign;
        private final float share;
        private int lines;
        private short[] subjects = {};
        private float[] weights = {};
        private float[] sums = {};
        private int size;

        /** @param share of what a word as rare tells */
        private Gram(boolean isForeign, float share) {
            this.isForeign = isForeign;
            this.share = share;
        }

        private void add(int subject, float more, float summed) {
            int at = 0;
            while (at < size && subjects[at] != subject) {
                at++;
            }
            if (at == subjects.length) {
                int room = Math.max(2, 2 * at);
                subjects = Arrays.copyOf(subjects, room);
                weights = Arrays.copyOf(weights, room);
                sums = Arrays.copyOf(sums, room);
            }
            size = Math.max(size, at + 1);
            subjects[at] = (short) subject;
            weights[at] += more;
            sums[at] += summed;
        }
    }

    void add(Subject subject, List<String> words) {
        lines.add(line(subject, words, false, BOLDNESS));
    }

    /** A sentence of its page, from which less is learned than from what people say. */
    void addWritten(Subject subject, List<String> words) {
        lines.add(line(subject, words, false, BOLDNESS * WRITTEN));
    }

    /** A line in another language, behind all lines in the first: what those tell is not changed by it. */
    void addForeign(Subject subject, List<String> words) {
        foreign.add(line(subject, words, true, BOLDNESS));
    }

    private Line line(Subject subject, List<String> words, boolean isForeign, float boldness) {
        List<Gram> said = new ArrayList<>();
        for (String gram : SubjectGrams.of(words)) {
            Gram of = grams.computeIfAbsent(
                    gram, first -> new Gram(isForeign, SubjectGrams.isOfLetters(first) ? LETTERS : 1));
            if (of.isForeign == isForeign) {
                of.lines++;
                said.add(of);
            }
        }
        Integer next = subjects.size();
        Integer known = subjects.putIfAbsent(subject, next);
        return new Line(said, known == null ? next : known, boldness);
    }

    SubjectWeights learn() {
        if (subjects.size() > MOST_SUBJECTS) {
            return SubjectWeights.none();
        }
        correct(lines);
        correct(foreign);
        Map<String, SubjectWeights.Row> rows = new HashMap<>();
        for (Map.Entry<String, Gram> gram : grams.entrySet()) {
            List<Line> learnedFrom = gram.getValue().isForeign ? foreign : lines;
            SubjectWeights.Row row = row(gram.getValue(), 1 + ROUNDS * learnedFrom.size());
            if (row != null) {
                rows.put(gram.getKey(), row);
            }
        }
        return SubjectWeights.of(List.copyOf(subjects.keySet()), rows);
    }

    private void correct(List<Line> all) {
        List<Line> order = new ArrayList<>(all);
        Random dice = new Random(1);
        int seen = 1;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, dice);
            for (Line line : order) {
                correct(line, seen++);
            }
        }
    }

    /** Moves the weights as little as it takes for the line to be told from the subject that comes nearest to its own. */
    private void correct(Line line, int seen) {
        float[] scores = new float[subjects.size()];
        double squares = 0;
        for (Gram gram : line.grams()) {
            float strength = rarity(gram);
            squares += (double) strength * strength;
            for (int at = 0; at < gram.size; at++) {
                scores[gram.subjects[at]] += strength * gram.weights[at];
            }
        }
        float length = (float) Math.sqrt(squares);
        int nearest = nearest(scores, line.subject());
        float lacks = MARGIN - (scores[line.subject()] - scores[nearest]) / length;
        if (lacks > 0 && nearest != line.subject()) {
            float step = Math.min(line.boldness(), lacks / 2);
            for (Gram gram : line.grams()) {
                float more = step * rarity(gram) / length;
                gram.add(line.subject(), more, more * seen);
                gram.add(nearest, -more, -more * seen);
            }
        }
    }

    private static int nearest(float[] scores, int own) {
        int nearest = own == 0 ? Math.min(1, scores.length - 1) : 0;
        for (int subject = 0; subject < scores.length; subject++) {
            if (subject != own && scores[subject] > scores[nearest]) {
                nearest = subject;
            }
        }
        return nearest;
    }

    private float rarity(Gram gram) {
        return (float) (gram.share * (1 + Math.log((1.0 + lines.size()) / (1 + gram.lines))));
    }

    /** The averaged weights that matter; null where none does. */
    private SubjectWeights.@Nullable Row row(Gram gram, int seen) {
        short[] of = new short[gram.size];
        float[] weights = new float[gram.size];
        int kept = 0;
        for (int at = 0; at < gram.size; at++) {
            float average = gram.weights[at] - gram.sums[at] / seen;
            if (Math.abs(average) > LITTLE) {
                of[kept] = gram.subjects[at];
                weights[kept++] = average;
            }
        }
        return kept == 0
                ? null
                : new SubjectWeights.Row(rarity(gram), Arrays.copyOf(of, kept), Arrays.copyOf(weights, kept));
    }
}
