package swivel.library;

/** What a person must own for some drills. A chair, a bed, a wall, a cushion and a floor are at hand everywhere. */
public enum Equipment {
    BALL,
    BENCH,
    CABLE,
    DUMBBELL,
    FOAM_ROLLER,
    KETTLEBELL,
    LONG_BAND,
    MEDICINE_BALL,
    MINI_BAND;

    /** Whether one works against it. */
    public boolean resists() {
        return switch (this) {
            case CABLE, DUMBBELL, KETTLEBELL, LONG_BAND, MEDICINE_BALL, MINI_BAND -> true;
            case BALL, BENCH, FOAM_ROLLER -> false;
        };
    }
}
