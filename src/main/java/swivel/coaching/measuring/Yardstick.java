package swivel.coaching.measuring;

import java.util.Optional;
import swivel.library.SelfTest;
import swivel.library.SelfTest.Measure;

/**
 * How much two figures must differ before it means something: between days, and between sides.
 *
 * @param inPercent whether differences count in per cent of the greater figure, or in the unit of the measure
 * @param sameBelow differences below this count as none
 * @param realFrom differences from here on count; what lies between is measured again
 */
public record Yardstick(boolean inPercent, double sameBelow, double realFrom) {

    /** Empty where nothing says how exact the figure is. */
    public static Optional<Yardstick> of(SelfTest test, Measure measure) {
        Integer same = test.exactness().sameBelow();
        Integer real = test.exactness().realFrom();
        Integer alike = measure.alikeWithinPercent();
        if (same != null && real != null) {
            return Optional.of(new Yardstick(false, same, real));
        }
        return Optional.ofNullable(alike)
                .map(percent -> Math.nextUp((double) percent))
                .map(beyond -> new Yardstick(true, beyond, beyond));
    }

    /** How far apart they are, whichever is the greater one. */
    public double distance(double one, double other) {
        double distance = Math.abs(one - other);
        double greater = Math.max(Math.abs(one), Math.abs(other));
        return !inPercent ? distance : greater == 0 ? 0 : 100 * distance / greater;
    }

    public Difference difference(double one, double other) {
        double distance = distance(one, other);
        return distance < sameBelow ? Difference.SAME : distance < realFrom ? Difference.MAYBE : Difference.REAL;
    }

    /** Whether a gap has narrowed, by no less than half of what counts as a gap. */
    boolean hasNarrowed(double before, double now) {
        return before - now >= realFrom / 2;
    }
}
