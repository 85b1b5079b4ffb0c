package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import swivel.conversation.message.Incoming;

/** Work at the desk that has begun and does not end before it is released. */
final class HeldWork implements Consumer<Incoming> {
    private final Predicate<Incoming> held;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    private HeldWork(Predicate<Incoming> held) {
        this.held = held;
    }

    static HeldWork onAny() {
        return new HeldWork(incoming -> true);
    }

    static HeldWork on(String words) {
        return new HeldWork(incoming -> FakeDesk.words(incoming).equals(words));
    }

    @Override
    public void accept(Incoming incoming) {
        if (held.test(incoming)) {
            begun.countDown();
            await(mayEnd);
        }
    }

    void awaitBegin() {
        await(begun);
    }

    void release() {
        mayEnd.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
