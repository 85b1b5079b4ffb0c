package swivel.coaching.progress;

/** What took a drill up or back. */
public enum Why {
    TWO_CLEAN_SESSIONS,
    TOO_HARD_TWICE,
    HURT,
    AMBER,
    /** Seven days without any training. */
    A_WEEK_OFF,
    /** Twenty-one days without any training. */
    THREE_WEEKS_OFF
}
