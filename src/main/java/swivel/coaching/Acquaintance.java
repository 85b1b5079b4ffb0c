package swivel.coaching;

/** How far a person has told the coach who they are. */
public enum Acquaintance {
    /** Nothing was asked yet. */
    NEW,
    /** They were asked, and may still answer. */
    ASKED,
    /** They left it once and were asked a second time; a third time they are not. */
    ASKED_AGAIN,
    /** They have answered or skipped every question. */
    MADE,
    /** Nobody in particular: a group, which is asked nothing. */
    GROUP
}
