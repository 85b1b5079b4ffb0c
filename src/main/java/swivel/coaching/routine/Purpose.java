package swivel.coaching.routine;

/** Why a drill is in a routine. */
public enum Purpose {
    RELEASE,
    /** Moves the hip through its rotation before anything is asked of it. */
    MOBILITY,
    /** Lengthens one direction; its partner follows at once. */
    STRETCH,
    /** Strengthens the direction that was just stretched. */
    PARTNER,
    ACTIVATION,
    STABILITY,
    STRENGTH,
    INTEGRATION,
    /** A few breaths to end with. */
    RESET,
    RECOVERY
}
