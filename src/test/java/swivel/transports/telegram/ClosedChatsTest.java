package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import swivel.coaching.PersonId;
import swivel.conversation.Outbox;
import swivel.conversation.Outbox.Outgoing;
import swivel.conversation.message.Reply;

/** Chats in which the bot may speak no more, or elsewhere. */
class ClosedChatsTest {
    private final SettableClock clock = new SettableClock();

    @AutoClose
    private final Bench bench = new Bench(clock);

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
        assertThat(bench.sent().path("chat_id").asText()).isEqualTo("-5");
        assertThat(bench.sent().path("chat_id").asText()).isEqualTo("-1001234567890");
        bench.outbox.awaitEmpty();

        clock.advance(Duration.ofSeconds(5));
        bench.answer(-5, "two");

        assertThat(bench.sent().path("chat_id").asText()).isEqualTo("-1001234567890");
    }
}
