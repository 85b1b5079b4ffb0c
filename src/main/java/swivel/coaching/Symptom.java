package swivel.coaching;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of one part of their body. What was not said is null: unknown, never false.
 *
 * @param severity 0 to 10, or null where no figure and no word for one was given
 * @param resolved it was there and is gone
 * @param negated it is said not to be there
 * @param sinceDays how many days it has been there, or null
 * @param easesOnStopping whether it stops when the movement stops
 * @param atRest whether it is there at rest or at night
 * @param limping whether it makes the person limp
 */
public record Symptom(
        Region region,
        @Nullable Side side,
        @Nullable Integer severity,
        @Nullable Quality quality,
        boolean resolved,
        boolean negated,
        @Nullable Integer sinceDays,
        @Nullable Boolean easesOnStopping,
        @Nullable Boolean atRest,
        @Nullable Boolean limping) {

    public Symptom {
        if (severity != null && (severity < 0 || severity > 10)) {
            throw new IllegalArgumentException("Severity runs from 0 to 10, not " + severity);
        }
        if (sinceDays != null && sinceDays < 0) {
            throw new IllegalArgumentException("A symptom lasts at least 0 days, not " + sinceDays);
        }
    }

    /** A symptom of which only this much is known. */
    public static Symptom of(
            Region region, @Nullable Side side, @Nullable Integer severity, @Nullable Quality quality) {
        return new Symptom(region, side, severity, quality, false, false, null, null, null, null);
    }

    /** The same at this figure; above 0 it is there. */
    public Symptom withSeverity(int known) {
        boolean there = known > 0;
        return new Symptom(
                region,
                side,
                known,
                quality,
                resolved && !there,
                negated && !there,
                sinceDays,
                easesOnStopping,
                atRest,
                limping);
    }

    /** The same without a figure. */
    public Symptom withoutSeverity() {
        return new Symptom(region, side, null, quality, resolved, negated, sinceDays, easesOnStopping, atRest, limping);
    }

    public Symptom on(Side known) {
        return at(region, known);
    }

    /** The same in another place. */
    public Symptom at(Region place, @Nullable Side known) {
        return new Symptom(
                place, known, severity, quality, resolved, negated, sinceDays, easesOnStopping, atRest, limping);
    }

    /** The same symptom, which was there and is gone. */
    public Symptom gone() {
        return new Symptom(region, side, 0, quality, true, false, null, null, null, null);
    }

    /** Whether there is anything to report: neither gone nor denied. */
    public boolean isPresent() {
        return !resolved && !negated;
    }

    /** Whether it is there, and more than a 0. */
    public boolean isFelt() {
        return isPresent() && !Objects.equals(severity, 0);
    }
}
