package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import swivel.coaching.Occasion;
import swivel.conversation.Outbox;
import swivel.conversation.Outbox.Outgoing;
import swivel.conversation.message.Address;
import swivel.conversation.message.Block;
import swivel.conversation.message.Button;
import swivel.conversation.message.Reply;
import swivel.conversation.message.Text;

/** From the outbox to Telegram, over a real HTTP connection. */
class SendingTest {
    private final SettableClock clock = new SettableClock();

    @AutoClose
    private final Bench bench = new Bench(clock);

    @Test
    void anAnswerGoesOutWithItsEntitiesAndButtonsAndLeavesTheOutbox() throws InterruptedException {
        bench.transport.start();
        Reply rich = Reply.of("Hold 30 s");
        Reply reply = new Reply(
                List.of(new Block.Heading(Text.of("Clamshell")), rich.blocks().getFirst()),
                List.of(new Button("Easier", "easier:clamshell"), new Button("Done", "done:clamshell")));

        bench.answer(1, reply);

        JsonNode message = bench.sent();
        assertThat(message.path("chat_id").asText()).isEqualTo("1");
        assertThat(message.path("text").asText()).isEqualTo("Clamshell\nHold 30 s");
        assertThat(message.path("entities").toString()).isEqualTo("[{\"type\":\"bold\",\"offset\":0,\"length\":9}]");
        assertThat(message.path("reply_markup").toString())
                .isEqualTo("{\"inline_keyboard\":[[{\"text\":\"Easier\",\"callback_data\":\"easier:clamshell\"},"
                        + "{\"text\":\"Done\",\"callback_data\":\"done:clamshell\"}]]}");
        assertThat(message.has("parse_mode")).isFalse();
        assertThat(message.has("message_thread_id")).isFalse();
        bench.outbox.awaitEmpty();
    }

    @Test
    void anAnswerToATopicGoesToTheTopic() throws InterruptedException {
        bench.transport.start();
        bench.outbox.put(
                new Outgoing(
                        Bench.person(1),
                        new Address("telegram", "-5", "12"),
                        new Outbox.Answer(Reply.of("in the topic"))),
                clock.instant());
        bench.transport.wake();

        assertThat(bench.sent().path("message_thread_id").asInt()).isEqualTo(12);
    }

    @Test
    void rowsOfOtherChannelsAreLeftAlone() throws InterruptedException {
        Outgoing elsewhere = new Outgoing(
                Bench.person(1), new Address("console", "1", null), new Outbox.Answer(Reply.of("not for Telegram")));
        bench.outbox.put(elsewhere, clock.instant());
        bench.transport.start();
        bench.answer(1, "for Telegram");

        assertThat(bench.sentText()).isEqualTo("for Telegram");
        assertThat(bench.outbox.due("console", clock.instant(), 5)).hasSize(1);
    }

    @Test
    void aReminderIsDrawnWhenItIsSent() throws InterruptedException {
        Outbox.Prompt reminder = new Outbox.Prompt(Occasion.ROUTINE, LocalDate.of(2026, 3, 1), null);
        bench.outbox.put(new Outgoing(Bench.person(1), Bench.address(1), reminder), clock.instant());
        bench.transport.start();

        assertThat(bench.sentText()).isEqualTo("Routine of 2026-03-01");
    }

    @Test
    void aSilentReplyDropsTheRow() throws InterruptedException {
        bench.transport.start();
        bench.answer(1, Reply.silence());
        bench.answer(1, Reply.of(" \n"));

        bench.outbox.awaitEmpty();
        assertThat(bench.telegram.waiting("sendMessage")).isZero();
    }

    @Test
    void aMessageThatTelegramRefusesIsDroppedAndTheNextOneGoes() throws InterruptedException {
        bench.telegram.script("sendMessage", Answer.refusal(400, "Bad Request: BUTTON_DATA_INVALID"));
        bench.transport.start();
        bench.answer(1, "refused");
        assertThat(bench.sentText()).isEqualTo("refused");
        bench.outbox.awaitEmpty();
        clock.advance(Duration.ofSeconds(1));
        bench.answer(1, "accepted");

        assertThat(bench.sentText()).isEqualTo("accepted");
        bench.outbox.awaitEmpty();
        assertThat(bench.unreachable).isEmpty();
    }

    @Test
    void aRowThatCannotBeDrawnIsDroppedAfterSomeAttempts() throws InterruptedException {
        AtomicInteger attempts = new AtomicInteger();
        TelegramTransport transport = bench.transport(bench.outbox, outgoing -> {
            attempts.incrementAndGet();
            throw new IllegalStateException("cannot draw");
        });
        bench.answer(1, "cannot be drawn");
        transport.start();

        for (int times = 1; times < 5; times++) {
            bench.outbox.awaitPostponed(times);
            clock.advance(Duration.ofSeconds(5));
            transport.wake();
        }

        bench.outbox.awaitEmpty();
        transport.stop();
        assertThat(attempts).hasValue(5);
        assertThat(bench.telegram.waiting("sendMessage")).isZero();
    }
}
