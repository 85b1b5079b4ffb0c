package swivel.transports.telegram;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what must be written in the end, however long the database cannot be written to. For several threads. */
final class Insistence {
    private static final Logger log = LoggerFactory.getLogger(Insistence.class);

    private final StopSignal stop;

    Insistence(StopSignal stop) {
        this.stop = stop;
    }

    /**
     * @param what names it in the log
     * @return whether it is written; it is not where the transport was stopped before
     */
    boolean write(String what, Runnable writing) {
        for (int failures = 0; !stop.given(); failures++) {
            try {
                writing.run();
                return true;
            } catch (RuntimeException e) {
                if (failures == 0) {
                    log.error("{} cannot be written; trying again until it can: {}", what, Faults.place(e));
                }
            }
            stop.pause(Backoff.after(failures));
        }
        return false;
    }
}
