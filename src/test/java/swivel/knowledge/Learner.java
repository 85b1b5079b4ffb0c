package swivel.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Learns weights by penalised maximum likelihood: softmax over the candidates of each example, and Adam. */
final class Learner {
    private static final List<Clue> CLUES = List.of(Clue.values());
    private static final int ROUNDS = 1_000;
    private static final int ROUGH = 700;
    private static final double PENALTY = 1e-4;
    /** What holds the weight of a clue that few labelled questions have near what is known of it beforehand. */
    private static final double FIRM = 3e-3;

    private static final Map<Clue, Double> KNOWN = Map.of(
            Clue.DRILL_NAME,
            1.0,
            Clue.DRILL_LIKENED,
            -1.0,
            Clue.DRILL_LEAVE,
            1.8,
            Clue.ARTICLE_LEAVE,
            -1.6,
            Clue.ELSEWHERE_LEAVE,
            -1.0,
            Clue.GOAL_REMEDY,
            2.5,
            Clue.GOAL_EXPLANATION,
            0.0);

    private Learner() {}

    /** A question with its candidates. */
    static final class Example {
        private final String set;
        private final Row row;
        /** The places of the clues that each candidate has, and what they are there. */
        private final int[][] places;

        private final double[][] clues;
        private final boolean[] right;
        private final double weight;

        /**
         * @param set where it comes from
         * @param clues of each candidate, by the place of the {@link Clue}
         * @param right which candidates are right, one at least
         * @param weight how much the example counts
         */
        Example(String set, Row row, double[][] clues, boolean[] right, double weight) {
            this.set = set;
            this.row = row;
            this.places = new int[clues.length][];
            this.clues = new double[clues.length][];
            for (int i = 0; i < clues.length; i++) {
                double[] all = clues[i];
                places[i] = IntStream.range(0, all.length)
                        .filter(clue -> all[clue] != 0)
                        .toArray();
                this.clues[i] =
                        Arrays.stream(places[i]).mapToDouble(clue -> all[clue]).toArray();
            }
            this.right = right.clone();
            this.weight = weight;
        }

        String kind() {
            return set + " " + row.type();
        }

        private double score(int candidate, double[] weights) {
            double score = 0;
            for (int i = 0; i < places[candidate].length; i++) {
                score += weights[places[candidate][i]] * clues[candidate][i];
            }
            return score;
        }
    }

    static double[] learn(List<Example> examples) {
        int clues = Clue.values().length;
        double[] weights = new double[clues];
        double[] mean = new double[clues];
        double[] spread = new double[clues];
        double all = examples.stream().mapToDouble(example -> example.weight).sum();
        for (int round = 1; round <= ROUNDS; round++) {
            double[] slope = new double[clues];
            for (Example example : examples) {
                add(slope, example, weights);
            }
            double step = round < ROUGH ? 0.15 : 0.03;
            for (int clue = 0; clue < clues; clue++) {
                double down = slope[clue] / all + pull(CLUES.get(clue), weights[clue]);
                mean[clue] = 0.9 * mean[clue] + 0.1 * down;
                spread[clue] = 0.999 * spread[clue] + 0.001 * down * down;
                weights[clue] -= step
                        * (mean[clue] / (1 - Math.pow(0.9, round)))
                        / (Math.sqrt(spread[clue] / (1 - Math.pow(0.999, round))) + 1e-9);
            }
        }
        return weights;
    }

    private static double pull(Clue clue, double weight) {
        Double known = KNOWN.get(clue);
        return known == null ? PENALTY * weight : FIRM * (weight - known);
    }

    private static void add(double[] slope, Example example, double[] weights) {
        double[] odds = new double[example.clues.length];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = example.score(i, weights);
        }
        double best = Arrays.stream(odds).max().orElseThrow();
        double all = 0;
        double right = 1e-12;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(odds[i] - best);
            all += odds[i];
            right += example.right[i] ? odds[i] : 0;
        }
        for (int i = 0; i < odds.length; i++) {
            double pull = example.weight * (odds[i] / all - (example.right[i] ? odds[i] / right : 0));
            for (int clue = 0; clue < example.places[i].length; clue++) {
                slope[example.places[i][clue]] += pull * example.clues[i][clue];
            }
        }
    }

    /** Whether the candidate with the highest score is right. */
    static boolean isRight(double[] weights, Example example) {
        int best = 0;
        for (int i = 1; i < example.clues.length; i++) {
            if (example.score(i, weights) > example.score(best, weights)) {
                best = i;
            }
        }
        return example.right[best];
    }
}
