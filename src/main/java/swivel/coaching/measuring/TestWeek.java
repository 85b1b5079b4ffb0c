package swivel.coaching.measuring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import swivel.library.Quarter;

/**
 * A time at which the quarter asks for self-tests.
 *
 * @param week at whose end it is; 0 is before the first
 * @param due the first day of it
 */
public record TestWeek(int week, LocalDate due) {
    private static final int DAYS_ASKED = 3;

    /** The one to be asked for today: for three days, unless any of its tests has been taken since it fell due. */
    public static Optional<TestWeek> open(
            Quarter quarter, LocalDate firstDay, List<Measurement> measured, LocalDate today) {
        long days = ChronoUnit.DAYS.between(firstDay, today);
        if (days < 0 || days % 7 >= DAYS_ASKED) {
            return Optional.empty();
        }
        LocalDate due = today.minusDays(days % 7);
        boolean taken = measured.stream()
                .anyMatch(one ->
                        !one.day().isBefore(due) && quarter.tests().selfTests().contains(one.test()));
        int week = week(quarter, days / 7);
        return taken || week < 0 ? Optional.empty() : Optional.of(new TestWeek(week, due));
    }

    /** The week of the quarter that has ended, or -1 where nothing is measured at its end. */
    private static int week(Quarter quarter, long ended) {
        Set<Integer> weeks = quarter.tests().weeks();
        int length = quarter.lengthInWeeks();
        int week = Math.toIntExact(ended % length);
        if (week == 0 && ended > 0 && weeks.contains(length)) {
            return length;
        }
        return weeks.contains(week) ? week : -1;
    }
}
