package swivel.transports.telegram;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits after a failed call: as long as Telegram says, else longer each time. Speaks once of each trouble and once of
 * its end. For one thread.
 */
final class Patience {
    private static final Logger log = LoggerFactory.getLogger(Patience.class);

    private final String task;
    private final StopSignal stop;
    private int failures;
    private @Nullable String reported;

    Patience(String task, StopSignal stop) {
        this.task = task;
        this.stop = stop;
    }

    void waitAfter(ApiFault fault) {
        String trouble = fault.explanation();
        if (!trouble.equals(reported) && !stop.given()) {
            log.warn("{}: {}", task, trouble);
            reported = trouble;
        }
        stop.pause(Backoff.after(fault, failures));
        failures++;
    }

    void succeeded() {
        if (reported != null) {
            log.info("{}: works again", task);
        }
        failures = 0;
        reported = null;
    }
}
