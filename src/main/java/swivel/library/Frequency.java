package swivel.library;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How often a drill is worth doing: a target in days a week, and a cap that binds.
 *
 * @param minDays days a week, 1 to 7
 * @param maxDays days a week, at least {@code minDays}
 * @param cap most sessions in any seven days in a row, or null where there is no cap
 */
public record Frequency(int minDays, int maxDays, @Nullable Integer cap) {
    public Frequency {
        if (minDays < 1 || maxDays > 7 || minDays > maxDays) {
            throw new IllegalArgumentException("Days a week run from 1 to 7, not " + minDays + " to " + maxDays);
        }
        if (cap != null && (cap < 1 || cap > 7)) {
            throw new IllegalArgumentException("A cap is 1 to 7 sessions in seven days, not " + cap);
        }
    }

    /** The most sessions in any seven days in a row; empty where nothing limits them. */
    public OptionalInt weeklyCap() {
        return cap == null ? OptionalInt.empty() : OptionalInt.of(cap);
    }

    public boolean isDaily() {
        return minDays == 7;
    }
}
