package swivel.library.importing;

import swivel.library.importing.ImportReport.SkipReason;

/** What came of reading one entry of a list. */
sealed interface Mapping {

    /** It can become a draft. */
    record Usable(Exercise exercise) implements Mapping {}

    /**
     * It cannot.
     *
     * @param name of the entry; blank where it has none
     */
    record Unusable(SkipReason reason, String name) implements Mapping {}
}
