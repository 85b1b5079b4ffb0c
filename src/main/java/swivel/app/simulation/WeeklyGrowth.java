package swivel.app.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of one person in each of their weeks as long as nothing hurts, and whether it grows by more than a fifth over
 * the most that an earlier week held. A day that they were not shown counts as the same day a week before. Days come in their
 * order.
 */
final class WeeklyGrowth {
    private static final int DAYS_OF_A_WEEK = 7;

    private final List<Integer> days = new ArrayList<>();
    private final List<Integer> weeks = new ArrayList<>();

    /** Notes a day; on the last day of a week that grew too fast what it came to, otherwise empty. */
    Optional<String> day(int asked, boolean isShown) {
        boolean isKnown = isShown || weeks.isEmpty();
        days.add(isKnown ? asked : days.get(days.size() - DAYS_OF_A_WEEK));
        return days.size() % DAYS_OF_A_WEEK == 0 ? week() : Optional.empty();
    }

    private Optional<String> week() {
        int now = days.subList(days.size() - DAYS_OF_A_WEEK, days.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        int before = weeks.stream().mapToInt(Integer::intValue).max().orElse(now);
        weeks.add(now);
        return now > before * 6L / 5
                ? Optional.of("week " + weeks.size() + ": " + before / 60 + " to " + now / 60 + " min")
                : Optional.empty();
    }
}
