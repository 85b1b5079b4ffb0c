package swivel.language.times;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What a message says of a time of day. */
public sealed interface TimeTalk {

    /** @param days in the order of the week; empty where none were said */
    record At(LocalTime time, Set<DayOfWeek> days) implements TimeTalk {
        public At {
            days = inOrder(days);
        }
    }

    /**
     * Two times that only the person can decide between: "half seven" is 6:30 to one and 7:30 to another.
     *
     * @param days in the order of the week; empty where none were said
     */
    record Either(LocalTime first, LocalTime second, Set<DayOfWeek> days) implements TimeTalk {
        public Either {
            if (first.equals(second)) {
                throw new IllegalArgumentException("There is nothing to ask about: both times are " + first);
            }
            days = inOrder(days);
        }
    }

    /**
     * Meant as a time, but no clock shows it.
     *
     * @param said such as "25:99"
     */
    record Impossible(String said) implements TimeTalk {}

    /** No time of day. */
    record None() implements TimeTalk {}

    private static Set<DayOfWeek> inOrder(Set<DayOfWeek> days) {
        return Collections.unmodifiableSet(new TreeSet<>(days));
    }
}
