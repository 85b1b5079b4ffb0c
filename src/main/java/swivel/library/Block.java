package swivel.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some weeks of the quarter with one emphasis.
 *
 * @param says what the weeks are for, in a sentence for people
 * @param firstWeek 1 for the first of the quarter
 * @param shares how the parts of a full session share its time, or null in light weeks, when full days hold the daily
 *     session
 * @param sources keys of {@link Source}s
 */
public record Block(
        String name,
        String says,
        int firstWeek,
        int lastWeek,
        @Nullable Shares shares,
        List<String> sources) {
    public Block {
        if (firstWeek < 1 || lastWeek < firstWeek) {
            throw new IllegalArgumentException(
                    "The block '" + name + "' runs from week " + firstWeek + " to week " + lastWeek);
        }
        sources = List.copyOf(sources);
    }

    public boolean isLight() {
        return shares == null;
    }

    /** The parts of a session that share its time. A closing breath counts to none of them. */
    public enum Part {
        /** Release, mobility and activation. */
        MOBILITY,
        STABILITY,
        /** Strength and integration. */
        STRENGTH
    }

    /** Parts of a hundred. */
    public record Shares(int mobility, int stability, int strength) {
        public Shares {
            if (mobility < 0 || stability < 0 || strength < 0 || mobility + stability + strength != 100) {
                throw new IllegalArgumentException("The shares of a session make 100 per cent, not " + mobility + " + "
                        + stability + " + " + strength);
            }
        }

        /** Per cent of the session's time. */
        public int of(Part part) {
            return switch (part) {
                case MOBILITY -> mobility;
                case STABILITY -> stability;
                case STRENGTH -> strength;
            };
        }
    }
}
