package swivel.coaching.guided;

/** What somebody can do in a guided session. */
public enum Move {
    /** Begin with today's routine, or go on where it was left. */
    BEGIN,
    /** Let the clock run on. */
    GO_ON,
    PAUSE,
    /** The drill was done, whatever the clock says. */
    DONE,
    NEXT,
    BACK,
    TOO_HARD,
    TOO_EASY,
    HURTS,
    /** Leave it at what was done. */
    STOP
}
