package swivel.library;

import org.jspecify.annotations.Nullable;

/**
 * The planned dose of one session. With {@code reps} and {@code seconds} the seconds are those of one repetition, with
 * {@code seconds} alone they are a hold.
 *
 * @param sets 1 to 10
 * @param reps repetitions of a set (per side where sides are worked one by one), or null for a hold
 * @param seconds of a hold or of one repetition, or null where a repetition takes its usual time
 */
public record Dose(
        int sets, @Nullable Integer reps, @Nullable Integer seconds, Sides sides) {

    private static final int SECONDS_PER_REP = 4;

    /** How a drill treats left and right. */
    public enum Sides {
        /** All of a set on one side, then on the other. */
        EACH,
        /** Left and right in turn within a set; repetitions count per side. */
        ALTERNATING,
        /** Both at once, or no sides at all. */
        TOGETHER,
        /** On one side only, for somebody who cannot do the other; no card says so. */
        ONE
    }

    public Dose {
        if (sets < 1 || sets > 10) {
            throw new IllegalArgumentException("A dose has 1 to 10 sets, not " + sets);
        }
        if (reps == null && seconds == null) {
            throw new IllegalArgumentException("A dose needs reps or seconds");
        }
        if (reps != null && (reps < 1 || reps > 100)) {
            throw new IllegalArgumentException("A dose has 1 to 100 reps, not " + reps);
        }
        if (seconds != null && (seconds < 1 || seconds > 3600)) {
            throw new IllegalArgumentException("A dose has 1 to 3600 seconds, not " + seconds);
        }
    }

    public boolean isHold() {
        return reps == null;
    }

    /** The time one set takes on all sides, without rests. */
    public int secondsPerSet() {
        int each = seconds == null ? SECONDS_PER_REP : seconds;
        return (reps == null ? each : reps * each) * sidesInTurn();
    }

    /** 2 where left and right are worked one after the other. */
    public int sidesInTurn() {
        return switch (sides) {
            case EACH, ALTERNATING -> 2;
            case TOGETHER, ONE -> 1;
        };
    }

    /** The same for one side only. */
    public Dose onOneSide() {
        return new Dose(sets, reps, seconds, Sides.ONE);
    }
}
