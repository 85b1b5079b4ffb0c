package swivel.coaching;

/** What a day of the week is for. */
public enum DayKind {
    FULL,
    DAILY,
    RECOVERY,
    /** Nothing is asked; the recovery set is there for whoever wants to move. */
    REST
}
