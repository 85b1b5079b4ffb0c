package swivel.coaching.streak;

import java.time.LocalDate;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Week;

/**
 * How many days somebody has kept at it. Days that ask for nothing hold the count; freezes cover missed days as a last
 * resort: two at the start, two held at most, one more for every seven kept days (after Sharif and Shu 2017). A streak
 * is the longest that can be counted to today, so that a day logged late never lowers it.
 *
 * @param current kept days of the streak that still runs; 0 where none does
 * @param best kept days of the longest streak ever
 * @param last28Percent kept days among those of the last 28 that asked for something; days covered by a freeze were missed
 * @param freezes how many missed days could still be covered
 * @param todayKept whether today counts already
 * @param todayHolds whether nothing is asked today
 */
public record Streak(int current, int best, int last28Percent, int freezes, boolean todayKept, boolean todayHolds) {
    private static final int RECENT_DAYS = 28;

    /**
     * @param week decides what was asked of days that were not planned
     * @param history everything since the athlete's first day
     */
    public static Streak of(Athlete athlete, Week week, History history, LocalDate today) {
        if (today.isBefore(athlete.firstDay())) {
            return new Streak(0, 0, 0, Run.MOST_FREEZES, false, false);
        }
        DayReader reader = new DayReader(athlete, week, history);
        Runs runs = new Runs(athlete.firstDay());
        int best = 0;
        int kept = 0;
        int asked = 0;
        Outcome outcome = Outcome.OPEN;
        for (LocalDate day : athlete.firstDay().datesUntil(today.plusDays(1)).toList()) {
            outcome = reader.read(day, today);
            runs.add(day, outcome);
            best = Math.max(best, runs.longest().days());
            boolean recent = day.isAfter(today.minusDays(RECENT_DAYS));
            kept += recent && outcome == Outcome.KEPT ? 1 : 0;
            asked += recent && (outcome == Outcome.KEPT || outcome == Outcome.MISSED) ? 1 : 0;
        }
        Run current = runs.longest();
        int freezes = current.days() > 0 ? current.freezes() : runs.isLenient(today) ? Run.MOST_FREEZES : 0;
        int percent = asked == 0 ? 0 : Math.round(100f * kept / asked);
        return new Streak(current.days(), best, percent, freezes, outcome == Outcome.KEPT, outcome == Outcome.HELD);
    }
}
