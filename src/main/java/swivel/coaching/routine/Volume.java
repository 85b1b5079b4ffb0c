package swivel.coaching.routine;

import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.progress.Progress;
import swivel.library.SessionPlan;

/**
 * How long a session may be: in the end as long as wanted, on the way there at most a fifth longer from week to week.
 *
 * @param first minutes, for the first two weeks
 * @param wanted minutes, by the person, as far as the session itself allows
 * @param days of training by which it has grown
 */
record Volume(int first, int wanted, long days) {
    private static final int SHORT_WEEKS = 2;
    private static final long DAYS_OF_A_WEEK = 7;
    private static final double WEEKLY_GROWTH = 1.1;

    /**
     * Half of what is wanted, or the session's own beginning where that is more, for two weeks; then it grows from day to
     * day.
     *
     * @param turn of the session among its kind: every other one grows a week later, as what there is room for then comes
     *     in whole drills
     */
    static Volume of(Athlete athlete, SessionPlan session, Progress progress, int turn) {
        int wanted = Math.min(athlete.minutes(), session.limits().minutes());
        int first = Math.max(session.limits().firstFortnight(), wanted / 2);
        return new Volume(first, wanted, progress.daysOfTraining() - DAYS_OF_A_WEEK * Math.floorMod(turn, 2));
    }

    /** Today. */
    int minutes() {
        return minutes(0);
    }

    /** So many weeks of training ago. */
    int minutes(int weeksAgo) {
        double weeksGrown = Math.max(0, (double) days / DAYS_OF_A_WEEK - SHORT_WEEKS - weeksAgo);
        return Math.min(wanted, (int) (first * Math.pow(WEEKLY_GROWTH, weeksGrown)));
    }

    /** What is wanted, where it is not yet there; otherwise null. */
    @Nullable
    Integer growsTo() {
        return minutes() < wanted ? Integer.valueOf(wanted) : null;
    }
}
