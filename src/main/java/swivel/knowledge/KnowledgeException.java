package swivel.knowledge;

/** The index cannot be written or read; the message names the folder. */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KnowledgeException(String message, Throwable cause) {
        super(message, cause);
    }
}
