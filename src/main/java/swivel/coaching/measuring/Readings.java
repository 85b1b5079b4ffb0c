package swivel.coaching.measuring;

import java.time.LocalDate;
import java.util.List;
import swivel.coaching.Side;
import swivel.library.SelfTestId;

/**
 * What was read of one figure on one day.
 *
 * @param side {@code BOTH} where the test does not tell the sides apart
 * @param quantity the name of the measure within the test
 * @param values in the order in which they were read; never empty
 */
public record Readings(LocalDate day, SelfTestId test, Side side, String quantity, List<Double> values) {
    public Readings {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A figure of the self-test " + test + " has at least one reading");
        }
        values = List.copyOf(values);
    }

    /** The middle one counts; of an even number the mean of the two in the middle. */
    public Measurement measurement() {
        return new Measurement(day, test, side, quantity, median(values));
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
