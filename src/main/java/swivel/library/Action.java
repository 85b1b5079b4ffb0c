package swivel.library;

/** A movement of the hip that a drill trains, or of the trunk above it. */
public enum Action {
    FLEXION,
    EXTENSION,
    ABDUCTION,
    ADDUCTION,
    INTERNAL_ROTATION,
    EXTERNAL_ROTATION,
    TRUNK
}
