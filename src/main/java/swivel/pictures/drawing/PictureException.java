package swivel.pictures.drawing;

/** A picture cannot be drawn on this machine. */
public final class PictureException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PictureException(String message, Throwable cause) {
        super(message, cause);
    }
}
