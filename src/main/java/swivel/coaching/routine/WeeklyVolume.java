package swivel.coaching.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.PlannedDay;
import swivel.coaching.Week;

/**
 * How much time a day may ask for so that its week is no more than a tenth longer than the longest of the four before it,
 * unless it only repeats the same day of the week before.
 * A week is any seven days in a row. A day of which nothing is kept counts as the same day a week before, and in the first
 * week as another of its kind.
 */
final class WeeklyVolume {
    private static final double GROWTH = 1.1;
    private static final int WEEKS_COMPARED = 4;
    private static final int DAYS_BEFORE_THE_LAST = 6;

    private final Week week;
    private final LocalDate day;
    private final NavigableMap<LocalDate, PlannedDay> kept = new TreeMap<>();

    /** @param day what was planned before it counts */
    WeeklyVolume(List<PlannedDay> planned, Week week, LocalDate day) {
        this.week = week;
        this.day = day;
        planned.stream()
                .filter(plan -> plan.day().isBefore(day) && plan.wholeSeconds() != null)
                .forEach(plan -> kept.put(plan.day(), plan));
    }

    /**
     * The most seconds for this day: what its week has left, and never less than the same day had a week ago. Empty
     * where there is no whole week to compare with.
     */
    OptionalInt most() {
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
    private int before(LocalDate last) {
        return last.minusDays(DAYS_BEFORE_THE_LAST)
                .datesUntil(last)
                .mapToInt(this::seconds)
                .sum();
    }

    private int seconds(LocalDate one) {
        PlannedDay plan = kept.get(one);
        if (plan != null) {
            return seconds(plan);
        }
        LocalDate before = one.minusWeeks(1);
        return before.isBefore(kept.firstKey()) ? seconds(ofItsKind(one)) : seconds(before);
    }

    private static int seconds(@Nullable PlannedDay plan) {
        Integer seconds = plan == null ? null : plan.wholeSeconds();
        return seconds == null ? 0 : seconds;
    }

    private @Nullable PlannedDay ofItsKind(LocalDate missing) {
        return Stream.concat(
                        kept.headMap(missing, false).descendingMap().values().stream(),
                        kept.tailMap(missing, false).values().stream())
                .filter(plan -> plan.kind() == week.kind(missing))
                .findFirst()
                .orElse(null);
    }
}
