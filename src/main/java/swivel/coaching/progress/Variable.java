package swivel.coaching.progress;

/** What can be made harder in a drill, in the order in which it is. */
public enum Variable {
    RANGE,
    REPS,
    HOLD,
    LOAD,
    SPEED
}
