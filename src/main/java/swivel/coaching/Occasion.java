package swivel.coaching;

import java.util.List;

/** What the coach may speak first about; of each at most once on a date. */
public enum Occasion {
    /** Today's routine. */
    ROUTINE,
    /** A second word in the evening, where nothing has been done. */
    NUDGE,
    FIRST_RESET,
    SECOND_RESET,
    THIRD_RESET,
    /** What the week was like. */
    WEEKLY_NOTE;

    /** A moment for the posture, up to three times a day. */
    public static final List<Occasion> RESETS = List.of(FIRST_RESET, SECOND_RESET, THIRD_RESET);
}
