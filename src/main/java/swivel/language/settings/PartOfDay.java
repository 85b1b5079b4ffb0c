package swivel.language.settings;

/** A part of the day that somebody names in place of a time. */
public enum PartOfDay {
    MORNING,
    MIDDAY,
    AFTERNOON,
    EVENING,
    NIGHT
}
