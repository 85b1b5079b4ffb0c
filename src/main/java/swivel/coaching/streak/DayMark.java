package swivel.coaching.streak;

/** What a day looks like in a calendar of the streak. */
public enum DayMark {
    KEPT,
    /** Nothing was asked: rest, sickness or a pause. */
    HELD,
    /** Missed, and a freeze kept the streak. */
    COVERED,
    MISSED,
    /** Today, as long as it can still be kept. */
    OPEN
}
