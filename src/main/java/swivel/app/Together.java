package swivel.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is being made on another thread. */
record Together<T>(CompletableFuture<T> made) {

    static <T> Together<T> make(Supplier<T> maker) {
        return new Together<>(CompletableFuture.supplyAsync(maker, Thread::startVirtualThread));
    }

    /** Waits for it; what went wrong while it was made is thrown here. */
    T get() {
        try {
            return made.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : failed;
        }
    }
}
