package swivel.language.settings;

/** What the lines of {@code settings.yaml} are about. */
enum Cue {
    SHOW_REMINDER,
    /** Before those that skip or stop without a day. */
    SKIP_TOMORROW,
    STOP,
    /** Silence for a while, where a while is said. */
    AWAY,
    PAUSE,
    RESUME,
    SNOOZE,
    LATER,
    EARLIER,
    /** A time, with words by which it is wanted. */
    SET,
    ADD_DAY,
    DROP_DAY,
    ONLY_DAYS,
    EVERY_SECOND_DAY,
    WEEKLY_NOTE,
    NO_WEEKLY_NOTE,
    EVENING_NUDGE,
    NO_EVENING_NUDGE,
    POSTURE_RESETS,
    NO_POSTURE_RESETS,
    PLACE,
    TIME_ZONE,
    CLOCK,
    OWNS,
    OWNS_NO_MORE,
    OWNS_NOTHING,
    AGE,
    SETTINGS,
    DARK_PICTURES,
    LIGHT_PICTURES,
    EXPORT,
    MINUTES,
    SESSION_LENGTH,
    SHORT_TODAY,
    SESSION,
    AS_PLANNED,
    FULL_DAYS,
    HOW_OFTEN,
    REST_DAY,
    PROGRAMME,
    SKIP,
    SICK,
    PLAN,
    PLAN_OF_TOMORROW,
    MISSED,
    DID_YESTERDAY,
    DID_ON,
    DID_A_PART,
    TAKE_BACK;

    /** Whether it tells something, so that a question is never meant so: "I've got a cold, train today?". */
    boolean isTold() {
        return switch (this) {
            case AWAY, OWNS, OWNS_NO_MORE, OWNS_NOTHING, AGE, SHORT_TODAY, SESSION -> true;
            case SKIP, SKIP_TOMORROW, SICK -> true;
            case MISSED, DID_YESTERDAY, DID_ON, DID_A_PART -> true;
            case SHOW_REMINDER, STOP, PAUSE, RESUME, SNOOZE, LATER, EARLIER, SET, EVERY_SECOND_DAY -> false;
            case ADD_DAY, DROP_DAY, ONLY_DAYS, WEEKLY_NOTE, NO_WEEKLY_NOTE, PLACE, TIME_ZONE, CLOCK -> false;
            case EVENING_NUDGE, NO_EVENING_NUDGE, POSTURE_RESETS, NO_POSTURE_RESETS -> false;
            case SETTINGS, EXPORT, MINUTES, SESSION_LENGTH, FULL_DAYS, HOW_OFTEN, REST_DAY, PROGRAMME -> false;
            case PLAN, PLAN_OF_TOMORROW, TAKE_BACK, AS_PLANNED, DARK_PICTURES, LIGHT_PICTURES -> false;
        };
    }
}
