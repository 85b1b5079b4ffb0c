package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.conversation.Outbox;
import swivel.conversation.Outbox.Outgoing;

/** Whether an answer has arrived cannot always be known; what has is not sent again. */
class ArrivedOnceTest {
    private final SettableClock clock = new SettableClock();

    @AutoClose
    private final Bench bench = new Bench(clock);

    static List<Answer> passingTroubles() {
        return List.of(
                Answer.refusal(500, "Internal Server Error"),
                Answer.refusal(401, "Unauthorized"),
                Answer.badGateway(),
                new Answer.Raw(200, "{}"),
                new Answer.Reset(),
                new Answer.Half());
    }

    @ParameterizedTest
    @MethodSource("passingTroubles")
    void anAnswerOfUnknownFateIsSentAgain(Answer trouble) throws InterruptedException {
        bench.telegram.script("sendMessage", trouble);
        bench.transport.start();
        bench.answer(1, "did this arrive?");
        assertThat(bench.sentText()).isEqualTo("did this arrive?");
        bench.outbox.awaitPostponed();
        assertThat(bench.telegram.waiting("sendMessage"))
                .as("posted by OkHttp itself")
                .isZero();

        clock.advance(Duration.ofSeconds(5));
        bench.transport.wake();

        assertThat(bench.sentText()).isEqualTo("did this arrive?");
        bench.outbox.awaitEmpty();
        assertThat(bench.unreachable).isEmpty();
    }

    @Test
    void thePartsOfALongAnswerThatHaveArrivedAreNotRepeated() throws InterruptedException {
        sendAllButTheLastPart();

        clock.advance(Duration.ofSeconds(3));
        bench.transport.wake();

        assertThat(bench.sentText()).isEqualTo("b");
        bench.outbox.awaitEmpty();
    }

    @Test
    void theyAreNotRepeatedAfterARestartEither() throws InterruptedException {
        sendAllButTheLastPart();
        bench.transport.stop();

        clock.advance(Duration.ofSeconds(3));
        TelegramTransport next = bench.transport(bench.outbox, Bench::drawn);
        next.start();

        assertThat(bench.sentText()).isEqualTo("b");
        bench.outbox.awaitEmpty();
        next.stop();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aMessageIsNotSentTwiceWhereItsRowCannotBeRemovedAtOnce(int failures) throws InterruptedException {
        Outbox failing = new FailingRemoval(bench.outbox, failures);
        TelegramTransport transport = bench.transport(failing, Bench::drawn);
        transport.start();
        bench.answer(1, "once");
        transport.wake();
        assertThat(bench.sentText()).isEqualTo("once");

        bench.outbox.awaitEmpty();

        transport.stop();
        assertThat(bench.telegram.waiting("sendMessage")).isZero();
    }

    /** An outbox whose database is locked for a while. */
    private static final class FailingRemoval implements Outbox {
        private final Outbox outbox;
        private final AtomicInteger left;

        FailingRemoval(Outbox outbox, int failures) {
            this.outbox = outbox;
            this.left = new AtomicInteger(failures);
        }

        @Override
        public void put(Outgoing outgoing, Instant now) {
            outbox.put(outgoing, now);
        }

        @Override
        public List<Row> due(String channel, Instant now, Predicate<String> chats, int most) {
            return outbox.due(channel, now, chats, most);
        }

        @Override
        public void arrived(long id, int messages) {
            outbox.arrived(id, messages);
        }

        @Override
        public int depth() {
            return outbox.depth();
        }

        @Override
        public void remove(long id) {
            if (left.getAndDecrement() > 0) {
                throw new IllegalStateException("locked");
            }
            outbox.remove(id);
        }

        @Override
        public void postpone(long id, Instant until) {
            outbox.postpone(id, until);
        }
    }

    private void sendAllButTheLastPart() throws InterruptedException {
        bench.telegram.script("sendMessage", new Answer.Raw(200, "{\"ok\":true,\"result\":{}}"), Answer.tooMany(3));
        bench.transport.start();
        bench.answer(1, "a".repeat(4096) + "b");
        assertThat(bench.sentText()).startsWith("a");
        assertThat(bench.sentText()).isEqualTo("b");
        bench.outbox.awaitPostponed();
    }
}
