package swivel.coaching.light;

/** The rule that decided a light (pain-monitoring model after Thomeé 1997 and Silbernagel 2007, with a lower ceiling for joint-type pain). */
public enum Reason {
    /** Nothing is reported, or it is gone. */
    SETTLED,
    /** 0 to 2 out of 10. */
    MILD,
    /** 3 holds, 4 and 5 are amber, 6 and more are red. */
    SEVERITY,
    /** A pinch or a sharp twinge, or a click that hurts. */
    PINCH,
    /** Sharp or catching, and it does not stop when the movement stops. */
    PERSISTS,
    /** Groin or front of the hip at 3 or more. */
    JOINT_REGION,
    /** Numbness, tingling, weakness, burning or swelling, however slight. */
    NERVE,
    LIMP,
    /** There at rest or at night. */
    AT_REST,
    /** Higher than it was, after a day that was amber or worse. */
    WORSE_AFTER_AMBER,
    /** Higher than when it was last spoken of, a day or two before: not back to where it was, so a third less is done. */
    NOT_BACK_TO_BASELINE,
    /** Higher on average than in the week before, so a third less is done. */
    CLIMBS_WEEK_ON_WEEK,
    /** Still 3 or more after 48 hours: amber for the next two sessions. */
    STILL_RAISED_AT_48_H,
    /** Still 3 or more after more than seven days, and no lower. */
    UNCHANGED_7_DAYS,
    RED_HOLDS_24_H,
    /** After 6 or more there is one amber day, whatever the score fell to. */
    RED_STEPS_DOWN_THROUGH_AMBER,
    /** Fallen from 6 or more within the last 48 hours. */
    RECENT_DROP,
    /** With an old injury only 0 is green; 1 to 3 hold. */
    PAST_INJURY_CEILING,
    /** No figure was given: it counts as it did last, and never as less than a hold. */
    UNKNOWN_AS_LAST,
    STANDING_WARNING
}
