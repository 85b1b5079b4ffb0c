package swivel.storage;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Units that are committed together. Whoever has the turn adds to it and ends it; everybody else only waits. */
final class Batch {
    private static final int MOST_UNITS = 100;

    private final CompletableFuture<Optional<StorageException>> fault = new CompletableFuture<>();
    private int units;

    void add() {
        units++;
    }

    boolean isFull() {
        return units >= MOST_UNITS;
    }

    /** Whether it is known what has become of it. */
    boolean isOver() {
        return fault.isDone();
    }

    void committed() {
        fault.complete(Optional.empty());
    }

    void lost(StorageException cause) {
        fault.complete(Optional.of(cause));
    }

    /** @throws StorageException where nothing of it was kept */
    void awaitCommit() {
        fault.join().ifPresent(cause -> {
            throw new StorageException(String.valueOf(cause.getMessage()), cause);
        });
    }
}
