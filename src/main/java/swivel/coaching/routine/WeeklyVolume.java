package swivel.coaching.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.PlannedDay;
import swivel.coaching.Week;

/**
 * How much time a day may ask for so that its week is no more than a tenth longer than the longest of the four before it.
 * A week is any seven days in a row. A day of which nothing is kept counts as the last one of its kind did.
 */
final class WeeklyVolume {
    private static final double GROWTH = 1.1;
    private static final int WEEKS_COMPARED = 4;
    private static final int DAYS_BEFORE_THE_LAST = 6;

    private final Week week;
    private final NavigableMap<LocalDate, PlannedDay> kept = new TreeMap<>();

    WeeklyVolume(List<PlannedDay> planned, Week week) {
        this.week = week;
        planned.stream().filter(plan -> plan.wholeSeconds() != null).forEach(plan -> kept.put(plan.day(), plan));
    }

    /**
     * The most seconds for this day: what its week has left, and never less than the same day had a week ago. Empty
     * where there is no whole week to compare with.
     *
     * @param day of what was planned before it
     */
    OptionalInt most(LocalDate day) {
        OptionalInt longest = IntStream.rangeClosed(1, WEEKS_COMPARED)
                .mapToObj(day::minusWeeks)
                .filter(this::isWhole)
                .mapToInt(last -> before(last) + seconds(last))
                .max();
        return longest.isEmpty()
                ? longest
                : OptionalInt.of(
                        Math.max((int) (GROWTH * longest.getAsInt()) - before(day), seconds(day.minusWeeks(1))));
    }

    private boolean isWhole(LocalDate last) {
        return !kept.isEmpty() && !kept.firstKey().isAfter(last.minusDays(DAYS_BEFORE_THE_LAST));
    }

    /** The six days before this one. */
    private int before(LocalDate day) {
        return day.minusDays(DAYS_BEFORE_THE_LAST)
                .datesUntil(day)
                .mapToInt(this::seconds)
                .sum();
    }

    private int seconds(LocalDate day) {
        PlannedDay plan = kept.get(day);
        return seconds(plan == null ? lastOfItsKind(day) : plan);
    }

    private static int seconds(@Nullable PlannedDay plan) {
        Integer seconds = plan == null ? null : plan.wholeSeconds();
        return seconds == null ? 0 : seconds;
    }

    private @Nullable PlannedDay lastOfItsKind(LocalDate day) {
        return kept.headMap(day, false).descendingMap().values().stream()
                .filter(plan -> plan.kind() == week.kind(day))
                .findFirst()
                .orElse(null);
    }
}
