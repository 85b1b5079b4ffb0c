package swivel.language.levels;

/** What a phrase of {@code levels.yaml} says about a figure beside it. */
enum Hint {
    /** The figure after it counts something. */
    COUNT_AFTER,
    /** A figure that is followed by it may be a level; figures followed by other words count things. */
    MAY_FOLLOW,
    /** A part of the body, which may follow a level that is the level of another. */
    PLACE,
    /** A figure right before it counts things, even if it follows a part of the body. */
    UNIT,
    /** May stand between a part of the body and its level. */
    BESIDE,
    /** The figure after it is how it was. */
    PAST_BEFORE,
    /** The figure before it is how it was. */
    PAST_AFTER,
    /** From here on it is about now. */
    NOW,
    /** The figure beside it is how it is now. */
    CURRENT,
    /** The figure beside it is of earlier in the day. */
    EARLIER,
    /** Joins two figures to a range. */
    RANGE,
    /** A figure near it rates the session. */
    PRAISE,
    /** The same where no part of the body is named. */
    RATES,
    /** A figure right before it rates the session. */
    RATED,
    /** Begins the circumstances in which the figure before it holds. */
    CIRCUMSTANCE,
    /** Answers "how bad?" with none. */
    NO_PAIN,
    /** May stand beside the bare figure that answers "how bad?". */
    HEDGE
}
