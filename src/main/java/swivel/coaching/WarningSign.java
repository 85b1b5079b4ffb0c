package swivel.coaching;

/**
 * A red flag: something that belongs to a clinician before it belongs to a coach.
 *
 * @param sign what was heard
 * @param tier how soon somebody has to be seen
 */
public record WarningSign(Sign sign, Tier tier) {

    /** How soon, most urgent first. */
    public enum Tier {
        EMERGENCY,
        SAME_DAY,
        WITHIN_48_HOURS,
        SOON
    }

    /** The kinds of warning sign that the screen knows. */
    public enum Sign {
        CAUDA_EQUINA,
        FRACTURE,
        TRAUMA,
        DVT,
        CHEST_PAIN,
        PROSTHESIS,
        TESTICULAR,
        PREGNANCY,
        CRISIS,
        INFECTION,
        SCFE,
        NEURO,
        ACUTE_RUPTURE,
        STRESS_FRACTURE,
        LOCKING,
        AVN,
        CANCER,
        /** Pain that is no better after six weeks. */
        LINGERING,
        /** One of those that the first talk asks about; which one was not said. */
        UNNAMED
    }
}
