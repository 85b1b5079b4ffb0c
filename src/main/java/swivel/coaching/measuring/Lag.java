package swivel.coaching.measuring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Side;
import swivel.library.SelfTest;
import swivel.library.SelfTest.Measure;

/**
 * A side that lagged behind the other on the last two test days at least, by enough to count both times. It gets one more
 * set, until eight weeks have brought no change: bone shape is a common reason then.
 *
 * @param gap of the last test day, in the unit of the measure
 * @param since the test day on which it was settled, or had narrowed for the last time
 */
public record Lag(SelfTest test, Measure measure, Side side, double gap, LocalDate since) {
    private static final int WEEKS_WITHOUT_CHANGE = 8;

    /** Every side that lags, the one that lags most first. */
    public static List<Lag> of(List<Measurement> measured, Collection<SelfTest> tests) {
        return tests.stream()
                .flatMap(test -> test.measures().stream().flatMap(measure -> of(measured, test, measure).stream()))
                .sorted(Comparator.comparingDouble(Lag::weight).reversed())
                .toList();
    }

    private static Optional<Lag> of(List<Measurement> measured, SelfTest test, Measure measure) {
        List<BothSides> days = BothSides.of(measured, test.id(), measure.name());
        return Yardstick.of(test, measure).flatMap(yardstick -> {
            Run run = Run.NONE;
            for (BothSides day : days) {
                run = run.then(day, yardstick);
            }
            BothSides settled = run.settled();
            return settled == null
                    ? Optional.empty()
                    : Optional.of(new Lag(
                            test,
                            measure,
                            run.side(),
                            Math.abs(days.getLast().left() - days.getLast().right()),
                            settled.day()));
        });
    }

    /** Whether one more set has brought nothing in all these weeks. */
    public boolean isOver(LocalDate today) {
        return !today.isBefore(since.plusWeeks(WEEKS_WITHOUT_CHANGE));
    }

    private double weight() {
        return Yardstick.of(test, measure)
                .map(yardstick -> gap / yardstick.realFrom())
                .orElse(0.0);
    }

    /**
     * Test days on which the same side lagged.
     *
     * @param side {@code BOTH} where none does
     * @param settled null as long as it is one day only
     */
    private record Run(Side side, @Nullable BothSides settled) {
        static final Run NONE = new Run(Side.BOTH, null);

        Run then(BothSides day, Yardstick yardstick) {
            Side behind = day.behind(yardstick);
            if (behind == Side.BOTH || behind != side) {
                return new Run(behind, null);
            }
            boolean moves = settled == null || yardstick.hasNarrowed(settled.gap(yardstick), day.gap(yardstick));
            return moves ? new Run(side, day) : this;
        }
    }
}
