package swivel.app.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import swivel.coaching.DayKind;

/**
 * What is asked of one person in each of their weeks as long as nothing hurts, and whether it grows by more than a fifth over
 * the most that an earlier week held. A day that they were not shown counts as the last one of its kind that they were, if
 * there was one. Days come in their order.
 */
final class WeeklyGrowth {
    private final LocalDate firstDay;
    private final List<Integer> seconds = new ArrayList<>();
    private final Map<DayKind, Integer> shown = new EnumMap<>(DayKind.class);

    WeeklyGrowth(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    /**
     * Notes a day; on the last day of a week that grew too fast what it came to, otherwise empty.
     *
     * @param asked seconds
     */
    Optional<String> day(LocalDate day, DayKind kind, int asked, boolean isShown) {
        if (isShown) {
            shown.put(kind, asked);
        }
        int week = Math.toIntExact(ChronoUnit.WEEKS.between(firstDay, day));
        while (seconds.size() <= week) {
            seconds.add(0);
        }
        seconds.set(week, seconds.get(week) + shown.getOrDefault(kind, asked));
        boolean isLast = ChronoUnit.DAYS.between(firstDay, day) % 7 == 6;
        return isLast && week > 0 ? tooFast(week) : Optional.empty();
    }

    private Optional<String> tooFast(int week) {
        int now = seconds.get(week);
        int before = seconds.subList(0, week).stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(now);
        return now > before * 6L / 5
                ? Optional.of("week " + (week + 1) + ": " + before / 60 + " to " + now / 60 + " min")
                : Optional.empty();
    }
}
