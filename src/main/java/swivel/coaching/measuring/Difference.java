package swivel.coaching.measuring;

/** What a difference between two figures means that were taken at home. */
public enum Difference {
    SAME,
    /** Worth measuring again on another day. */
    MAYBE,
    REAL
}
