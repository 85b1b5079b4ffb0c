package swivel.coaching.review;

import java.time.LocalDate;
import swivel.coaching.Symptom;
import swivel.coaching.measuring.Change;

/** What was best about a week. */
public sealed interface Moment {
    /** A self-test of this week shows more than the first one. */
    record Gain(Change change) implements Moment {}

    /**
     * A complaint came down.
     *
     * @param from the highest figure of the week
     * @param now the complaint as it was told last
     */
    record Eased(int from, Symptom now) implements Moment {}

    /** The streak has never been longer. */
    record LongestStreak(int days) implements Moment {}

    /** Everything that was planned for a day was done. */
    record WholeDay(LocalDate day, int drills) implements Moment {}

    /** The day on which most was done. */
    record FullestDay(LocalDate day, int drills) implements Moment {}
}
