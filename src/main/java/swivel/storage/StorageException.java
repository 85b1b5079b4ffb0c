package swivel.storage;

import org.jspecify.annotations.Nullable;

/** The facts cannot be read or written. The message says what is wrong and what to do; it holds no fact about anybody. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StorageException(String message) {
        super(message);
    }

    StorageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
