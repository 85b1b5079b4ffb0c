package swivel.coaching;

/** The side of the body that a report is about. */
public enum Side {
    LEFT,
    RIGHT,
    BOTH
}
