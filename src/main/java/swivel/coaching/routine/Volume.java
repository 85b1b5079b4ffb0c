package swivel.coaching.routine;

import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.progress.Progress;
import swivel.library.SessionPlan;

/**
 * How long a session may be: in the end as long as wanted, on the way there at most a fifth longer from week to week.
 *
 * @param minutes today
 * @param before what they were a week ago
 * @param wanted by the person, as far as the session itself allows
 */
record Volume(int minutes, int before, int wanted) {
    private static final int SHORT_WEEKS = 2;
    private static final double WEEKLY_GROWTH = 1.1;

    /** Half of what is wanted, or the session's own beginning where that is more, for two weeks; then it grows. */
    static Volume of(Athlete athlete, SessionPlan session, Progress progress) {
        int wanted = Math.min(athlete.minutes(), session.limits().minutes());
        int first = Math.max(session.limits().firstFortnight(), wanted / 2);
        int weeksGrown = progress.weeksOfTraining() - SHORT_WEEKS + 1;
        return new Volume(after(weeksGrown, first, wanted), after(weeksGrown - 1, first, wanted), wanted);
    }

    private static int after(int weeks, int first, int wanted) {
        return Math.min(wanted, (int) (first * Math.pow(WEEKLY_GROWTH, Math.max(0, weeks))));
    }

    /** What is wanted, where it is not yet there; otherwise null. */
    @Nullable
    Integer growsTo() {
        return minutes < wanted ? Integer.valueOf(wanted) : null;
    }
}
