package swivel.language.text;

/** The vocabulary cannot be used as it stands. The message names the file and the fault. */
public final class VocabularyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public VocabularyException(String lexicon, String fault) {
        super("vocabulary/en/" + lexicon + ".yaml: " + fault);
    }
}
