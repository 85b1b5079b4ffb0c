package swivel.transports.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells every thread of the transport that it is over, and ends their waits at once. */
final class StopSignal {
    private final CountDownLatch stopped = new CountDownLatch(1);

    void give() {
        stopped.countDown();
    }

    boolean given() {
        return stopped.getCount() == 0;
    }

    /** Waits this long, or until the signal is given. An interrupt counts as the signal. */
    void pause(Duration time) {
        try {
            stopped.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            give();
        }
    }
}
