package swivel.conversation;

import java.util.function.Supplier;

/** All or nothing: what is written inside is committed together or not at all. */
public interface UnitOfWork {

    /** Runs the work in one transaction; a unit inside a unit joins it. An exception rolls everything back. */
    <T> T inOne(Supplier<T> work);

    default void inOne(Runnable work) {
        inOne(() -> {
            work.run();
            return true;
        });
    }
}
