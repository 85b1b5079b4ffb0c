package swivel.storage;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Units that are committed together. Whoever has the turn adds to it and ends it; everybody else only waits. */
final class Batch {
    private static final int MOST_UNITS = 100;

    private final CompletableFuture<Optional<StorageException>> fault = new CompletableFuture<>();
    private final long changesBefore;
    private int units;
    private boolean partlyTakenBack;

    /** @param changesBefore how many rows the connection has ever changed */
    Batch(long changesBefore) {
        this.changesBefore = changesBefore;
    }

    void add() {
        units++;
    }

    boolean isFull() {
        return units >= MOST_UNITS;
    }

    void partlyTakenBack() {
        partlyTakenBack = true;
    }

    /** Whether its commit shows that rows can be written. */
    boolean provesWriting(long changesAfter) {
        return !partlyTakenBack && changesAfter > changesBefore;
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
            throw cause;
        });
    }
}
