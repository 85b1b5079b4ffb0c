package swivel.coaching.light;

/** Why somebody should have a complaint looked at by a clinician although no warning sign was heard. */
public enum Referral {
    THREE_REDS_IN_14_DAYS,
    /** It was 6 or more and has not been reported at 4 or less within 72 hours. */
    NOT_DOWN_TO_4_IN_72_H,
    UNCHANGED_7_DAYS,
    /** No lower after two weeks of lighter training, or after six weeks in all. */
    NO_BETTER,
    /** Numbness, tingling, weakness, burning or swelling for two days. */
    NERVE_FOR_TWO_DAYS,
    /** Limp or pain of hip, groin, thigh or knee in somebody under 16: the same day. */
    UNDER_16
}
