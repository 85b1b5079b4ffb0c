package swivel.library.importing;

/** What came of importing a list. */
public sealed interface ImportOutcome {

    /** The list was read to its end; the drafts of the report are on the disk. */
    record Imported(ImportReport report) implements ImportOutcome {}

    /**
     * The list or the folder cannot be used.
     *
     * @param fault what is wrong, with the place
     * @param cure what to do about it
     */
    record Refused(String fault, String cure) implements ImportOutcome {}
}
