package swivel.app.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import swivel.app.evaluation.labels.Labelled;
import swivel.conversation.hearing.Interpretation;

/** Labelled messages with a verdict for each row and measure. */
public record Evaluation(List<Judged> judged) {
    public Evaluation {
        judged = List.copyOf(judged);
    }

    /** Both halves of a random split. */
    public record Halves(Evaluation one, Evaluation other) {}

    /**
     * Judges every row once.
     *
     * @param done told how many rows are judged, after each of them
     */
    public static Evaluation of(List<Labelled> rows, Understanding understanding, IntConsumer done) {
        List<Judged> judged = new ArrayList<>();
        for (Labelled row : rows) {
            judged.add(Judged.of(row, understanding.of(row.previous(), row.message())));
            done.accept(judged.size());
        }
        return new Evaluation(judged);
    }

    /** The same seed always splits the same rows in the same way. */
    public Halves split(long seed) {
        List<Judged> shuffled = new ArrayList<>(judged);
        Collections.shuffle(shuffled, new Random(seed));
        int half = shuffled.size() / 2;
        return new Halves(
                new Evaluation(shuffled.subList(0, half)), new Evaluation(shuffled.subList(half, shuffled.size())));
    }

    /** What is counted by this measure, of the rows that take part in it. */
    public Tally tally(Measure measure) {
        int of = 0;
        int count = 0;
        for (Judged each : judged) {
            Boolean right = each.verdicts().get(measure);
            if (right != null) {
                of++;
                count += right != measure.countsFaults() ? 1 : 0;
            }
        }
        return new Tally(count, of);
    }

    /** The measures in which a row takes part. */
    public List<Measure> measures() {
        return Arrays.stream(Measure.values())
                .filter(measure -> tally(measure).of() > 0)
                .toList();
    }

    /** The rows that are wrong by some measure. */
    public List<Judged> misses() {
        return judged.stream().filter(each -> !each.missed().isEmpty()).toList();
    }

    /** How many messages of each kind were understood as which. */
    public Map<Labelled.Kind, Map<Interpretation.Kind, Integer>> confusion() {
        Map<Labelled.Kind, Map<Interpretation.Kind, Integer>> confusion = new EnumMap<>(Labelled.Kind.class);
        for (Judged each : judged) {
            confusion
                    .computeIfAbsent(each.row().kind(), kind -> new TreeMap<>())
                    .merge(each.got().kind(), 1, Integer::sum);
        }
        return confusion;
    }
}
