package swivel.transports.telegram;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import swivel.conversation.Outbox;

/** A meter that remembers. */
final class CountingMeter implements Meter {
    final AtomicInteger received = new AtomicInteger();
    final AtomicInteger gaveUp = new AtomicInteger();
    final BlockingQueue<Duration> sentAfter = new LinkedBlockingQueue<>();
    final BlockingQueue<String> calls = new LinkedBlockingQueue<>();

    @Override
    public void received() {
        received.incrementAndGet();
    }

    @Override
    public void gaveUp() {
        gaveUp.incrementAndGet();
    }

    @Override
    public void sent(Outbox.Content content, Duration after) {
        sentAfter.add(after);
    }

    @Override
    public void called(String method, String outcome) {
        calls.add(method + " " + outcome);
    }
}
