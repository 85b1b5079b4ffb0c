package swivel.coaching.measuring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Side;
import swivel.library.SelfTest;
import swivel.library.SelfTest.Measure;

/**
 * How one figure went from its first test day to its last.
 *
 * @param difference null where nothing says how exact the figure is
 */
public record Change(
        Measure measure,
        Measurement first,
        Measurement last,
        @Nullable Difference difference) {

    /** The changes of all figures that were taken on two days at least, in the order of the test. */
    public static List<Change> of(List<Measurement> measured, SelfTest test) {
        List<Change> changes = new ArrayList<>();
        for (Measure measure : test.measures()) {
            for (Side side : Side.values()) {
                List<Measurement> own = measured.stream()
                        .filter(one -> one.test().equals(test.id())
                                && one.quantity().equals(measure.name())
                                && one.side() == side)
                        .sorted(Comparator.comparing(Measurement::day))
                        .toList();
                if (own.size() > 1) {
                    changes.add(of(test, measure, own.getFirst(), own.getLast()));
                }
            }
        }
        return changes;
    }

    private static Change of(SelfTest test, Measure measure, Measurement first, Measurement last) {
        Difference difference = Yardstick.of(test, measure)
                .map(yardstick -> yardstick.difference(first.value(), last.value()))
                .orElse(null);
        return new Change(measure, first, last, difference);
    }

    public double by() {
        return last.value() - first.value();
    }

    /** More than it was, by more than the error of the test. */
    public boolean isGain() {
        return by() > 0 && (difference == Difference.MAYBE || difference == Difference.REAL);
    }
}
