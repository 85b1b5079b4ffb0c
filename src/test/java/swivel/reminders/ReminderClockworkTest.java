package swivel.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class ReminderClockworkTest {
    private static final Duration OFTEN = Duration.ofMillis(5);
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void itTicksWithTheTimeOfItsClockUntilItIsClosed() throws InterruptedException {
        BlockingQueue<Instant> ticks = new LinkedBlockingQueue<>();
        ReminderClockwork clockwork = new ReminderClockwork(ticks::add, InstantSource.system(), OFTEN);
        try (clockwork) {
            clockwork.start();
            Instant first = await(ticks);
            assertThat(await(ticks)).isAfterOrEqualTo(first);
        }

        ticks.clear();
        assertThat(ticks.poll(50, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aTickThatFailsIsFollowedByTheNext() throws InterruptedException {
        BlockingQueue<Integer> ticks = new LinkedBlockingQueue<>();
        AtomicInteger count = new AtomicInteger();
        try (ReminderClockwork clockwork = new ReminderClockwork(
                now -> {
                    ticks.add(count.incrementAndGet());
                    if (count.get() < 3) {
                        throw new IllegalStateException("tick " + count.get());
                    }
                },
                InstantSource.fixed(NOW),
                OFTEN)) {
            clockwork.start();

            assertThat(await(ticks)).isEqualTo(1);
            assertThat(await(ticks)).isEqualTo(2);
            assertThat(await(ticks)).isEqualTo(3);
            assertThat(await(ticks)).isEqualTo(4);
        }
    }

    @Test
    void closingWaitsForTheTickThatIsRunning() throws InterruptedException {
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        CountDownLatch gate = new CountDownLatch(1);
        ReminderClockwork clockwork = new ReminderClockwork(
                now -> {
                    events.add("began");
                    events.add(opens(gate) ? "ended" : "stuck");
                },
                InstantSource.fixed(NOW),
                Duration.ofHours(1));
        clockwork.start();
        assertThat(await(events)).isEqualTo("began");

        gate.countDown();
        clockwork.close();

        assertThat(events).containsExactly("ended");
    }

    @Test
    void twoOfThemDoNotKnowOfEachOther() throws InterruptedException {
        BlockingQueue<Instant> one = new LinkedBlockingQueue<>();
        BlockingQueue<Instant> other = new LinkedBlockingQueue<>();
        ReminderClockwork first = new ReminderClockwork(one::add, InstantSource.fixed(NOW), OFTEN);
        try (ReminderClockwork second = new ReminderClockwork(other::add, InstantSource.fixed(NOW), OFTEN)) {
            first.start();
            second.start();
            assertThat(await(one)).isEqualTo(NOW);

            first.close();
            other.clear();

            assertThat(await(other)).isEqualTo(NOW);
        }
    }

    @Test
    void oneThatNeverStartedIsClosedToo() {
        new ReminderClockwork(now -> {}, InstantSource.fixed(NOW), OFTEN).close();
    }

    private static boolean opens(CountDownLatch gate) {
        try {
            return gate.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            return false;
        }
    }

    private static <T> T await(BlockingQueue<T> queue) throws InterruptedException {
        T value = queue.poll(10, TimeUnit.SECONDS);
        assertThat(value).isNotNull();
        return value;
    }
}
