package swivel.coaching.streak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Week;

/**
 * What became of each day, for a calendar.
 *
 * @param first the day of the first mark
 * @param marks one for each day from the first to today; empty before the athlete's first day
 */
public record StreakDays(LocalDate first, List<DayMark> marks) {

    public StreakDays {
        marks = List.copyOf(marks);
    }

    /**
     * The days from {@code from} to today, without those before the athlete's first.
     *
     * @param week decides what was asked of days that were not planned
     * @param history everything since the athlete's first day
     */
    public static StreakDays of(Athlete athlete, Week week, History history, LocalDate from, LocalDate today) {
        LocalDate first = from.isBefore(athlete.firstDay()) ? athlete.firstDay() : from;
        List<DayMark> marks = new ArrayList<>();
        if (!today.isBefore(athlete.firstDay())) {
            DayReader reader = new DayReader(athlete, week, history);
            Runs runs = new Runs(athlete.firstDay());
            for (LocalDate day :
                    athlete.firstDay().datesUntil(today.plusDays(1)).toList()) {
                DayMark mark = mark(reader.read(day, today), day, runs);
                if (!day.isBefore(first)) {
                    marks.add(mark);
                }
            }
        }
        return new StreakDays(first, marks);
    }

    private static DayMark mark(Outcome outcome, LocalDate day, Runs runs) {
        runs.add(day, outcome);
        return switch (outcome) {
            case KEPT -> DayMark.KEPT;
            case HELD -> DayMark.HELD;
            case MISSED -> runs.isRunning() ? DayMark.COVERED : DayMark.MISSED;
            case OPEN -> DayMark.OPEN;
        };
    }
}
