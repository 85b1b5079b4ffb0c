package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import swivel.conversation.Outbox;
import swivel.conversation.Outbox.Outgoing;
import swivel.conversation.message.Reply;

/** When messages go out: in their order, no faster than Telegram takes them, and no later. */
class SendingPaceTest {
    private final SettableClock clock = new SettableClock();

    @AutoClose
    private final Bench bench = new Bench(clock);

    @Test
    void theAnswersOfAChatKeepTheirOrderAndTheirPace() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            bench.answer(1, "answer " + i);
        }
        bench.transport.start();

        for (int i = 0; i < 3; i++) {
            assertThat(bench.sentText()).isEqualTo("answer " + i);
            clock.advance(Duration.ofMillis(40));
        }
        clock.advance(Duration.ofMillis(100));
        bench.outbox.put(
                new Outgoing(Bench.person(2), Bench.address(2), new Outbox.Answer(Reply.of("to another"))),
                clock.instant());
        bench.transport.wake();
        assertThat(bench.sentText()).isEqualTo("to another");
        clock.advance(Duration.ofSeconds(2));
        bench.transport.wake();
        assertThat(bench.sentText()).isEqualTo("answer 3");
        clock.advance(Duration.ofSeconds(2));
        bench.transport.wake();
        assertThat(bench.sentText()).isEqualTo("answer 4");
    }

    @Test
    void aRowIsPostponedAsLongAsTelegramSays() throws InterruptedException {
        bench.telegram.script("sendMessage", Answer.tooMany(17));
        bench.transport.start();
        bench.answer(1, "patience");
        assertThat(bench.sentText()).isEqualTo("patience");
        bench.outbox.awaitPostponed();
        assertThat(bench.outbox.firstDue()).isEqualTo(clock.instant().plusSeconds(17));

        clock.advance(Duration.ofSeconds(17));
        bench.transport.wake();

        assertThat(bench.sentText()).isEqualTo("patience");
        bench.outbox.awaitEmpty();
    }

    @Test
    void nothingOvertakesAPostponedAnswerInItsChat() throws InterruptedException {
        bench.telegram.script("sendMessage", Answer.tooMany(17));
        bench.transport.start();
        bench.answer(1, "first");
        assertThat(bench.sentText()).isEqualTo("first");
        bench.outbox.awaitPostponed();

        bench.answer(1, "second");
        clock.advance(Duration.ofSeconds(5));
        bench.answer(2, "elsewhere");
        assertThat(bench.sentText()).isEqualTo("elsewhere");
        clock.advance(Duration.ofSeconds(20));
        bench.transport.wake();

        assertThat(bench.sentText()).isEqualTo("first");
        clock.advance(Duration.ofSeconds(2));
        bench.transport.wake();
        assertThat(bench.sentText()).isEqualTo("second");
    }

    @Test
    void aChatThatHangsHoldsUpNoOther() throws InterruptedException {
        bench.telegram.script("sendMessage", new Answer.Hang());
        bench.transport.start();
        bench.answer(1, "hangs");
        assertThat(bench.sentText()).isEqualTo("hangs");

        clock.advance(Duration.ofSeconds(1));
        bench.answer(2, "flows");

        assertThat(bench.sentText()).isEqualTo("flows");
        long begin = System.nanoTime();
        bench.transport.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void theLoopIsWokenAtOnce() throws InterruptedException {
        try (Bench real = new Bench()) {
            real.transport.start();
            long begin = System.nanoTime();
            for (int chat = 1; chat <= 10; chat++) {
                real.answer(chat, "hello");
                real.telegram.take("sendMessage");
            }

            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .as("without being woken it takes a second each")
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void manyChatsAreServedAtAboutThirtyMessagesASecond() throws InterruptedException {
        try (Bench real = new Bench()) {
            real.transport.start();
            List<String> chats = new ArrayList<>();
            for (int chat = 1; chat <= 60; chat++) {
                real.answer(chat, "hello");
            }
            long begin = System.nanoTime();
            for (int i = 0; i < 60; i++) {
                chats.add(real.telegram.take("sendMessage").path("chat_id").asText());
            }

            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isBetween(Duration.ofMillis(1900), Duration.ofSeconds(6));
            assertThat(chats).doesNotHaveDuplicates();
        }
    }
}
