package swivel.coaching;

/** At what time of training something was felt. */
public enum Timing {
    /** While a drill was done. */
    DURING,
    /** After training, on the same day. */
    AFTER,
    /** On the morning of another day. */
    NEXT_MORNING
}
