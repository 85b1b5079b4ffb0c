package swivel.library;

/** Where a rule, dose or claim comes from. */
public record Source(String key, Standing standing, String citation) {

    /** How much weight a source carries. */
    public enum Standing {
        /** The figure was read in the paper or its abstract. */
        CHECKED,
        /** Common practice, or quoted from memory. */
        CONVENTION
    }
}
