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
        while (!stop.given()) {
            try {
                courier.deliverKept();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stop.give();
            } catch (RuntimeException e) {
                log.error("What was kept cannot be brought in; trying again: {}", Faults.place(e));
            }
            stop.pause(LOOK_AGAIN);
        }
    }
}
