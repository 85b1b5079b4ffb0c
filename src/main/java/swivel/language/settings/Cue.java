package swivel.language.settings;

/** What the phrases of {@code settings.yaml} are about. */
enum Cue {
    SHOW_REMINDER,
    /** Silence for a while, where a while is said. */
    STOP,
    /** A time, with words by which it is wanted. */
    SET,
    PAUSE,
    RESUME,
    SNOOZE,
    ADD_DAY,
    DROP_DAY,
    EVERY_SECOND_DAY,
    WEEKLY_NOTE,
    NO_WEEKLY_NOTE,
    PLACE,
    CLOCK,
    OWNS,
    OWNS_NO_MORE,
    AGE,
    SETTINGS,
    MINUTES,
    FULL_DAYS,
    PROGRAMME,
    SKIP,
    SICK,
    PLAN,
    MISSED,
    DID_YESTERDAY,
    DID_A_PART,
    TAKE_BACK
}
