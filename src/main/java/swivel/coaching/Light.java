package swivel.coaching;

/** How today may be trained, from free to not at all. */
public enum Light {
    GREEN,
    /** The planned session without any progression. */
    HOLD,
    AMBER,
    RED,
    /** A warning sign stands: no drills. */
    URGENT;

    public boolean isWorseThan(Light other) {
        return compareTo(other) > 0;
    }
}
