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
    MINI_BAND
}
