package swivel.transports.telegram;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings in what was kept of chats that spoke too fast. */
final class BacklogLoop implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(BacklogLoop.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final Courier courier;
    private final StopSignal stop;

    BacklogLoop(Courier courier, StopSignal stop) {
        this.courier = courier;
        this.stop = stop;
    }

    @Override
    public void run() {
        boolean failing = false;
        while (!stop.given()) {
            try {
                courier.deliverKept();
                failing = false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stop.give();
            } catch (RuntimeException e) {
                if (!failing) {
                    log.error("What was kept cannot be brought in; trying again until it can: {}", Faults.place(e));
                }
                failing = true;
            }
            stop.pause(LOOK_AGAIN);
        }
    }
}
