package swivel.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * How much each {@link Clue} counts: a log-linear model over all that a question may mean. The figures in {@code
 * weights.properties} are learned from labelled questions by {@code Training} in the tests of this package.
 */
final class Weights {
    private static final String FILE = "weights.properties";

    private final Map<Clue, Double> weights;

    private Weights(Map<Clue, Double> weights) {
        this.weights = new EnumMap<>(weights);
    }

    static Weights learned() {
        Properties file = new Properties();
        try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
            file.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE + " in the program cannot be read", broken);
        }
        Map<Clue, Double> weights = new EnumMap<>(Clue.class);
        for (Clue clue : Clue.values()) {
            weights.put(clue, Double.valueOf(file.getProperty(key(clue), "0")));
        }
        return new Weights(weights);
    }

    /** As a clue is called in the file. */
    static String key(Clue clue) {
        return clue.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The candidates by what speaks for them, best first. */
    Guesses weigh(List<Candidate> candidates) {
        double[] scores = candidates.stream().mapToDouble(this::score).toArray();
        double best = Arrays.stream(scores).max().orElseThrow();
        double all = Arrays.stream(scores).map(score -> Math.exp(score - best)).sum();
        List<Guess> guesses = new ArrayList<>();
        for (int at = 0; at < scores.length; at++) {
            guesses.add(new Guess(candidates.get(at), scores[at], Math.exp(scores[at] - best) / all));
        }
        guesses.sort(Comparator.comparingDouble(Guess::score).reversed());
        return new Guesses(guesses);
    }

    private double score(Candidate candidate) {
        double score = 0;
        for (Map.Entry<Clue, Double> clue : candidate.clues().entrySet()) {
            score += worth(clue);
        }
        return score;
    }

    /** What a clue of this strength adds to the score. */
    double worth(Map.Entry<Clue, Double> clue) {
        return weights.getOrDefault(clue.getKey(), 0.0) * clue.getValue();
    }
}
