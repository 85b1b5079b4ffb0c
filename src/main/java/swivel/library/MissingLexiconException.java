package swivel.library;

/** The vocabulary lacks a file that the program reads. */
public final class MissingLexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingLexiconException(String lexicon) {
        super("vocabulary/en/" + lexicon
                + ".yaml: the file is missing; copy it from the content that came with the program");
    }
}
