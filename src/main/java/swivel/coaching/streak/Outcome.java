package swivel.coaching.streak;

/** What a day means for a streak. */
enum Outcome {
    KEPT,
    /** Nothing was asked: neither up nor broken. */
    HELD,
    MISSED,
    /** Today, as long as it can still be kept. */
    OPEN
}
