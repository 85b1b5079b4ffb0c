package swivel.coaching.routine;

import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.progress.Progress;
import swivel.library.SessionPlan;

/**
 * How long a session may be: in the end as long as wanted, on the way there a tenth longer from week to week.
 *
 * @param minutes today
 * @param wanted minutes, by the person, as far as the session itself allows
 */
record Volume(int minutes, int wanted) {
    private static final int SHORT_WEEKS = 2;
    private static final double DAYS_OF_A_WEEK = 7;
    private static final double WEEKLY_GROWTH = 1.1;

    /**
     * Half of what is wanted, or the session's own beginning where that is more, for two weeks; then it grows from day to
     * day.
     */
    static Volume of(Athlete athlete, SessionPlan session, Progress progress) {
        int wanted = Math.min(athlete.minutes(), session.limits().minutes());
        int first = Math.max(session.limits().firstFortnight(), wanted / 2);
        double weeksGrown = Math.max(0, progress.daysOfTraining() / DAYS_OF_A_WEEK - SHORT_WEEKS);
        return new Volume(Math.min(wanted, (int) (first * Math.pow(WEEKLY_GROWTH, weeksGrown))), wanted);
    }

    /** The same in no more than this time, for a day on which no more is wanted. */
    Volume upTo(int most) {
        return most < minutes ? new Volume(most, most) : this;
    }

    /** What is wanted, where it is not yet there; otherwise null. */
    @Nullable
    Integer growsTo() {
        return minutes < wanted ? Integer.valueOf(wanted) : null;
    }
}
