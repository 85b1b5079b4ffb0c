package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.coaching.Occasion;
import swivel.coaching.PersonId;
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
    private final Bench bench = new Bench(clock);

    @AfterEach
    void close() {
        bench.close();
    }

    private JsonNode sent() throws InterruptedException {
        return bench.telegram.take("sendMessage");
    }

    private String sentText() throws InterruptedException {
        return sent().path("text").asText();
    }

    @Test
    void anAnswerGoesOutWithItsEntitiesAndButtonsAndLeavesTheOutbox() throws InterruptedException {
        bench.transport.start();
        Reply rich = Reply.of("Hold 30 s");
        Reply reply = new Reply(
                List.of(new Block.Heading(Text.of("Clamshell")), rich.blocks().getFirst()),
                List.of(new Button("Easier", "easier:clamshell"), new Button("Done", "done:clamshell")));

        bench.answer(1, reply);

        JsonNode message = sent();
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

        assertThat(sent().path("message_thread_id").asInt()).isEqualTo(12);
    }

    @Test
    void rowsOfOtherChannelsAreLeftAlone() throws InterruptedException {
        Outgoing elsewhere = new Outgoing(
                Bench.person(1), new Address("console", "1", null), new Outbox.Answer(Reply.of("not for Telegram")));
        bench.outbox.put(elsewhere, clock.instant());
        bench.transport.start();
        bench.answer(1, "for Telegram");

        assertThat(sentText()).isEqualTo("for Telegram");
        assertThat(bench.outbox.due("console", clock.instant(), 5)).hasSize(1);
    }

    @Test
    void aReminderIsDrawnWhenItIsSent() throws InterruptedException {
        Outbox.Prompt reminder = new Outbox.Prompt(Occasion.ROUTINE, LocalDate.of(2026, 3, 1), null);
        bench.outbox.put(new Outgoing(Bench.person(1), Bench.address(1), reminder), clock.instant());
        bench.transport.start();

        assertThat(sentText()).isEqualTo("Routine of 2026-03-01");
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
    void theAnswersOfAChatKeepTheirOrderAndTheirPace() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            bench.answer(1, "answer " + i);
        }
        bench.transport.start();

        for (int i = 0; i < 3; i++) {
            assertThat(sentText()).isEqualTo("answer " + i);
            clock.advance(Duration.ofMillis(40));
        }
        clock.advance(Duration.ofMillis(100));
        bench.outbox.put(
                new Outgoing(Bench.person(2), Bench.address(2), new Outbox.Answer(Reply.of("to another"))),
                clock.instant());
        bench.transport.wake();
        assertThat(sentText()).isEqualTo("to another");
        clock.advance(Duration.ofSeconds(2));
        bench.transport.wake();
        assertThat(sentText()).isEqualTo("answer 3");
        clock.advance(Duration.ofSeconds(2));
        bench.transport.wake();
        assertThat(sentText()).isEqualTo("answer 4");
    }

    @Test
    void aRowIsPostponedAsLongAsTelegramSays() throws InterruptedException {
        bench.telegram.script("sendMessage", Answer.tooMany(17));
        bench.transport.start();
        bench.answer(1, "patience");
        assertThat(sentText()).isEqualTo("patience");
        bench.outbox.awaitPostponed();
        assertThat(bench.outbox.firstDue()).isEqualTo(clock.instant().plusSeconds(17));

        clock.advance(Duration.ofSeconds(17));
        bench.transport.wake();

        assertThat(sentText()).isEqualTo("patience");
        bench.outbox.awaitEmpty();
    }

    @Test
    void nothingOvertakesAPostponedAnswerInItsChat() throws InterruptedException {
        bench.telegram.script("sendMessage", Answer.tooMany(17));
        bench.transport.start();
        bench.answer(1, "first");
        assertThat(sentText()).isEqualTo("first");
        bench.outbox.awaitPostponed();

        bench.answer(1, "second");
        clock.advance(Duration.ofSeconds(5));
        bench.answer(2, "elsewhere");
        assertThat(sentText()).isEqualTo("elsewhere");
        clock.advance(Duration.ofSeconds(20));
        bench.transport.wake();

        assertThat(sentText()).isEqualTo("first");
        clock.advance(Duration.ofSeconds(2));
        bench.transport.wake();
        assertThat(sentText()).isEqualTo("second");
    }

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
        assertThat(sentText()).isEqualTo("did this arrive?");
        bench.outbox.awaitPostponed();
        assertThat(bench.telegram.waiting("sendMessage"))
                .as("posted by OkHttp itself")
                .isZero();

        clock.advance(Duration.ofSeconds(5));
        bench.transport.wake();

        assertThat(sentText()).isEqualTo("did this arrive?");
        bench.outbox.awaitEmpty();
        assertThat(bench.unreachable).isEmpty();
    }

    @Test
    void aChatThatHangsHoldsUpNoOther() throws InterruptedException {
        bench.telegram.script("sendMessage", new Answer.Hang());
        bench.transport.start();
        bench.answer(1, "hangs");
        assertThat(sentText()).isEqualTo("hangs");

        clock.advance(Duration.ofSeconds(1));
        bench.answer(2, "flows");

        assertThat(sentText()).isEqualTo("flows");
        long begin = System.nanoTime();
        bench.transport.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
    }

    static List<Answer> closedChats() {
        return List.of(
                Answer.refusal(403, "Forbidden: bot was blocked by the user"),
                Answer.refusal(403, "Forbidden: user is deactivated"),
                Answer.refusal(400, "Bad Request: chat not found"));
    }

    @ParameterizedTest
    @MethodSource("closedChats")
    void aPersonWhoHasClosedTheChatIsReportedAndTheRowDropped(Answer refusal) throws InterruptedException {
        bench.telegram.script("sendMessage", refusal);
        bench.transport.start();
        bench.answer(1, "hello?");

        assertThat(bench.unreachable.poll(10, TimeUnit.SECONDS)).isEqualTo(Bench.person(1));
        bench.outbox.awaitEmpty();
    }

    @Test
    void aGroupThatHasThrownUsOutHearsItsOwnRoutineNoMore() throws InterruptedException {
        bench.telegram.script("sendMessage", Answer.refusal(403, "Forbidden: bot was kicked"));
        bench.transport.start();
        PersonId group = new PersonId("telegram:-77");
        bench.outbox.put(
                new Outgoing(group, Bench.address(-77), new Outbox.Answer(Reply.of("time for your hips"))),
                clock.instant());
        bench.transport.wake();

        assertThat(bench.unreachable.poll(10, TimeUnit.SECONDS)).isEqualTo(group);
    }

    @Test
    void aGroupThatHasThrownUsOutSaysNothingAboutThePerson() throws InterruptedException {
        bench.telegram.script("sendMessage", Answer.refusal(403, "Forbidden: bot was kicked"));
        bench.transport.start();
        bench.answer(-77, "hello?");

        bench.outbox.awaitEmpty();
        assertThat(bench.unreachable).isEmpty();
    }

    @Test
    void aGroupThatHasMovedIsFollowedToItsNewId() throws InterruptedException {
        bench.telegram.script(
                "sendMessage",
                new Answer.Refusal(
                        400, "Bad Request: group chat was upgraded", "{\"migrate_to_chat_id\":-1001234567890}"));
        bench.transport.start();
        bench.answer(-5, "one");
        assertThat(sent().path("chat_id").asText()).isEqualTo("-5");
        assertThat(sent().path("chat_id").asText()).isEqualTo("-1001234567890");
        bench.outbox.awaitEmpty();

        clock.advance(Duration.ofSeconds(5));
        bench.answer(-5, "two");

        assertThat(sent().path("chat_id").asText()).isEqualTo("-1001234567890");
    }

    @Test
    void aMessageThatTelegramRefusesIsDroppedAndTheNextOneGoes() throws InterruptedException {
        bench.telegram.script("sendMessage", Answer.refusal(400, "Bad Request: BUTTON_DATA_INVALID"));
        bench.transport.start();
        bench.answer(1, "refused");
        assertThat(sentText()).isEqualTo("refused");
        bench.outbox.awaitEmpty();
        clock.advance(Duration.ofSeconds(1));
        bench.answer(1, "accepted");

        assertThat(sentText()).isEqualTo("accepted");
        bench.outbox.awaitEmpty();
        assertThat(bench.unreachable).isEmpty();
    }

    @Test
    void thePartsOfALongAnswerThatHaveArrivedAreNotRepeated() throws InterruptedException {
        bench.telegram.script(
                "sendMessage", new Answer.Raw(200, "{\"ok\":true,\"result\":{}}"), Answer.tooMany(3));
        bench.transport.start();
        bench.answer(1, "a".repeat(4096) + "b");
        assertThat(sentText()).startsWith("a");
        assertThat(sentText()).isEqualTo("b");
        bench.outbox.awaitPostponed();

        clock.advance(Duration.ofSeconds(3));
        bench.transport.wake();

        assertThat(sentText()).isEqualTo("b");
        bench.outbox.awaitEmpty();
    }

    @Test
    void theyAreNotRepeatedAfterARestartEither() throws InterruptedException {
        bench.telegram.script(
                "sendMessage", new Answer.Raw(200, "{\"ok\":true,\"result\":{}}"), Answer.tooMany(3));
        bench.transport.start();
        bench.answer(1, "a".repeat(4096) + "b");
        assertThat(sentText()).startsWith("a");
        assertThat(sentText()).isEqualTo("b");
        bench.outbox.awaitPostponed();
        bench.transport.stop();

        clock.advance(Duration.ofSeconds(3));
        TelegramTransport next = bench.transport(bench.outbox, Bench::drawn);
        next.start();

        assertThat(sentText()).isEqualTo("b");
        bench.outbox.awaitEmpty();
        next.stop();
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

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aMessageIsNotSentTwiceWhereItsRowCannotBeRemovedAtOnce(int failures) throws InterruptedException {
        Outbox failing = new FailingRemoval(bench.outbox, failures);
        TelegramTransport transport = bench.transport(failing, Bench::drawn);
        transport.start();
        bench.answer(1, "once");
        transport.wake();
        assertThat(sentText()).isEqualTo("once");

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
