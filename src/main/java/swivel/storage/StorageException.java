package swivel.storage;

import org.jspecify.annotations.Nullable;

/** The facts cannot be read or written. The message says what is wrong and what to do; it holds no fact about anybody. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean forTheOperator;

    StorageException(String message) {
        this(message, null);
    }

    StorageException(String message, @Nullable Throwable cause) {
        this(message, cause, false);
    }

    private StorageException(String message, @Nullable Throwable cause, boolean forTheOperator) {
        super(message, cause);
        this.forTheOperator = forTheOperator;
    }

    /** The disk, its rights or another program stand in the way. */
    static StorageException forTheOperator(String message, @Nullable Throwable cause) {
        return new StorageException(message, cause, true);
    }

    /** Whether it goes away by itself once whoever runs Swivel has made way. */
    boolean isForTheOperator() {
        return forTheOperator;
    }
}
