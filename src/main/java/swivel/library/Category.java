package swivel.library;

/** What a drill is for, in the order in which a full session takes them; recovery stands apart. */
public enum Category {
    RELEASE,
    MOBILITY,
    ACTIVATION,
    STABILITY,
    STRENGTH,
    INTEGRATION,
    RECOVERY
}
