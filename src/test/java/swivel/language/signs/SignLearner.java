package swivel.language.signs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Learns by maximum likelihood how much each trait speaks for each label: a softmax with a penalty, and Adam. */
final class SignLearner {
    static final String NONE = "none";

    private static final int ROUNDS = 220;
    private static final int ROUGH = 160;
    private static final double PENALTY = 1;
    private static final int RARE = 2;
    private static final double NEXT_TO_NOTHING = 0.045;

    private final List<String> labels;
    private final Map<String, Integer> traits = new TreeMap<>();
    private double[][] weights = {};

    /** What a message is weighed by, and the sign that it holds. */
    record Example(String label, Set<String> traits) {}

    private SignLearner(Collection<String> labels) {
        this.labels = List.copyOf(labels);
    }

    static SignLearner learn(List<Example> examples) {
        Map<String, Integer> count = new HashMap<>();
        Set<String> labels = new TreeSet<>();
        for (Example example : examples) {
            labels.add(example.label());
            example.traits().forEach(trait -> count.merge(trait, 1, Integer::sum));
        }
        SignLearner learner = new SignLearner(labels);
        count.forEach((trait, times) -> {
            if (times >= RARE) {
                learner.traits.put(trait, learner.traits.size());
            }
        });
        learner.traits.put(SecondOpinion.ALWAYS, learner.traits.size());
        learner.climb(examples);
        return learner;
    }

    private void climb(List<Example> examples) {
        int size = traits.size();
        int width = labels.size();
        int[][] rows =
                examples.stream().map(example -> places(example.traits())).toArray(int[][]::new);
        int always = Objects.requireNonNull(traits.get(SecondOpinion.ALWAYS));
        weights = new double[size][width];
        double[][] mean = new double[size][width];
        double[][] spread = new double[size][width];
        for (int round = 1; round <= ROUNDS; round++) {
            double[][] slope = new double[size][width];
            for (int i = 0; i < rows.length; i++) {
                double[] pull = likelihoods(rows[i]);
                pull[labels.indexOf(examples.get(i).label())] -= 1;
                for (int trait : rows[i]) {
                    for (int label = 0; label < width; label++) {
                        slope[trait][label] += pull[label];
                    }
                }
            }
            double step = round < ROUGH ? 0.1 : 0.02;
            for (int trait = 0; trait < size; trait++) {
                for (int label = 0; label < width; label++) {
                    double down = slope[trait][label] + (trait == always ? 0 : PENALTY * weights[trait][label]);
                    mean[trait][label] = 0.9 * mean[trait][label] + 0.1 * down;
                    spread[trait][label] = 0.999 * spread[trait][label] + 0.001 * down * down;
                    weights[trait][label] -= step
                            * (mean[trait][label] / (1 - Math.pow(0.9, round)))
                            / (Math.sqrt(spread[trait][label] / (1 - Math.pow(0.999, round))) + 1e-9);
                }
            }
        }
    }

    private int[] places(Set<String> of) {
        List<Integer> places = new ArrayList<>(List.of(traits.get(SecondOpinion.ALWAYS)));
        of.stream().filter(traits::containsKey).map(traits::get).forEach(places::add);
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    private double[] likelihoods(int[] row) {
        double[] scores = new double[labels.size()];
        for (int trait : row) {
            for (int label = 0; label < scores.length; label++) {
                scores[label] += weights[trait][label];
            }
        }
        double all = 0;
        for (int label = 0; label < scores.length; label++) {
            scores[label] = Math.exp(scores[label]);
            all += scores[label];
        }
        for (int label = 0; label < scores.length; label++) {
            scores[label] /= all;
        }
        return scores;
    }

    /** How likely each label is. */
    Map<String, Double> judge(Set<String> of) {
        double[] likely = likelihoods(places(of));
        Map<String, Double> byLabel = new TreeMap<>();
        for (int label = 0; label < likely.length; label++) {
            byLabel.put(labels.get(label), likely[label]);
        }
        return byLabel;
    }

    /** By trait and label; what adds next to nothing is left out. */
    Map<String, Map<String, Double>> weights() {
        Map<String, Map<String, Double>> all = new TreeMap<>();
        traits.forEach((trait, place) -> {
            Map<String, Double> ofTrait = new TreeMap<>();
            for (int label = 0; label < labels.size(); label++) {
                if (Math.abs(weights[place][label]) >= NEXT_TO_NOTHING) {
                    ofTrait.put(labels.get(label), weights[place][label]);
                }
            }
            all.put(trait, ofTrait);
        });
        return all;
    }

    /** In the order of the alphabet. */
    List<String> labels() {
        return labels;
    }
}
