package swivel.coaching.measuring;

import java.util.List;
import java.util.stream.Stream;
import swivel.coaching.Side;
import swivel.library.SelfTest;
import swivel.library.SelfTest.Measure;

/**
 * One thing to be read off in a self-test.
 *
 * @param side {@code BOTH} where the test does not tell the sides apart
 */
public record Figure(Measure measure, Side side) {

    /**
     * Everything that a test reads off, in the order in which it is done: one side after the other where the middle one
     * of three counts, one measure after the other where there is one try. The right side goes first.
     */
    public static List<Figure> of(SelfTest test) {
        if (test.readings() == 1) {
            return test.measures().stream().flatMap(Figure::sides).toList();
        }
        return Stream.of(Side.RIGHT, Side.LEFT, Side.BOTH)
                .flatMap(
                        side -> test.measures().stream().flatMap(Figure::sides).filter(figure -> figure.side() == side))
                .toList();
    }

    private static Stream<Figure> sides(Measure measure) {
        Stream<Side> sides = measure.perSide() ? Stream.of(Side.RIGHT, Side.LEFT) : Stream.of(Side.BOTH);
        return sides.map(side -> new Figure(measure, side));
    }

    boolean isOf(Measurement measurement) {
        return measurement.quantity().equals(measure.name()) && measurement.side() == side;
    }

    /** The first one of a test that none of these measurements is of: the first of all where they are complete. */
    public static int next(List<Figure> figures, List<Measurement> taken) {
        for (int i = 0; i < figures.size(); i++) {
            if (taken.stream().noneMatch(figures.get(i)::isOf)) {
                return i;
            }
        }
        return 0;
    }
}
