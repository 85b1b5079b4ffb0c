package swivel.knowledge;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import swivel.knowledge.Learner.Decided;
import swivel.knowledge.Learner.Example;

/**
 * How examples are decided by weights that were learned from the others.
 *
 * @param counts for each kind how many are right, and of how many
 * @param ofPeople what is decided of those that are no lines of content
 */
record CrossValidation(Map<String, int[]> counts, List<Decided> ofPeople) {
    /** The set of the lines of content. */
    static final String HELD_OUT = "held-out";

    private static final int FOLDS = 5;
    private static final double STEP = 0.1;
    private static final int STEPS = 7;

    static CrossValidation of(List<Example> all) {
        List<Example> examples = new ArrayList<>(all);
        Collections.shuffle(examples, new Random(7));
        Map<String, int[]> counts = new TreeMap<>();
        List<Decided> ofPeople = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> seen = new ArrayList<>();
            List<Example> unseen = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                (i % FOLDS == fold ? unseen : seen).add(examples.get(i));
            }
            double[] weights = Learner.learn(seen);
            for (Example example : unseen) {
                Decided decided = Learner.decide(weights, example);
                int[] count = counts.computeIfAbsent(example.kind(), name -> new int[2]);
                count[0] += decided.right() ? 1 : 0;
                count[1]++;
                if (!example.kind().startsWith(HELD_OUT)) {
                    ofPeople.add(decided);
                }
            }
        }
        return new CrossValidation(counts, ofPeople);
    }

    void print(PrintWriter out) {
        counts.forEach((name, count) -> out.printf(Locale.ROOT, "%-60s %4d of %4d%n", name, count[0], count[1]));
        printDoubt(out);
    }

    /** How many are right of what is decided with little: what {@link BestGuess} asks about rather than answers. */
    private void printDoubt(PrintWriter out) {
        for (int step = 0; step < STEPS; step++) {
            double from = step * STEP;
            for (boolean elsewhere : List.of(false, true)) {
                List<Decided> few = ofPeople.stream()
                        .filter(each -> each.elsewhere() == elsewhere)
                        .filter(each -> each.share() >= from && each.share() < from + STEP)
                        .toList();
                out.printf(
                        Locale.ROOT,
                        "share %.1f to %.1f, %-60s %4d of %4d%n",
                        from,
                        from + STEP,
                        elsewhere ? "another subject" : "drill, article or goal",
                        few.stream().filter(Decided::right).count(),
                        few.size());
            }
        }
    }
}
