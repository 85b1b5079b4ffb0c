package swivel.library;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The usual week of some levels. Every day stands in one of the four sets, and no two full days follow each other.
 *
 * @param levels 1 to 3
 * @param sources keys of {@link Source}s
 */
public record TrainingWeek(
        Set<Integer> levels,
        Set<DayOfWeek> full,
        Set<DayOfWeek> daily,
        Set<DayOfWeek> recovery,
        Set<DayOfWeek> rest,
        List<String> sources) {
    public TrainingWeek {
        levels = Set.copyOf(levels);
        full = sorted(full);
        daily = sorted(daily);
        recovery = sorted(recovery);
        rest = sorted(rest);
        sources = List.copyOf(sources);
        List<DayOfWeek> days = new ArrayList<>(full);
        List.of(daily, recovery, rest).forEach(days::addAll);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (Collections.frequency(days, day) != 1) {
                throw new IllegalArgumentException(
                        "In a week " + day + " stands once, not " + Collections.frequency(days, day) + " times");
            }
            if (full.contains(day) && full.contains(day.plus(1))) {
                throw new IllegalArgumentException(
                        "Full days need a day between them: " + day + " and " + day.plus(1) + " have none");
            }
        }
    }

    private static Set<DayOfWeek> sorted(Set<DayOfWeek> days) {
        Set<DayOfWeek> sorted = EnumSet.noneOf(DayOfWeek.class);
        sorted.addAll(days);
        return Collections.unmodifiableSet(sorted);
    }
}
