package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import swivel.conversation.message.Block;
import swivel.conversation.message.Block.Countdown;
import swivel.conversation.message.Button;
import swivel.conversation.message.Reply;
import swivel.conversation.message.Text;

/** A message that counts, over a real HTTP connection. */
class CountdownTest {
    private final SettableClock clock = new SettableClock();

    @AutoClose
    private final Bench bench = new Bench(clock);

    private Reply hold(String name, Countdown countdown) {
        return new Reply(
                List.of(new Block.Heading(Text.of(name)), countdown), List.of(new Button("Pause", "go:pause")));
    }

    private Countdown running(boolean inPlace) {
        Countdown counting = BeatTest.countdown(clock.instant(), 5, 45);
        return new Countdown(counting.clock(), counting.phases(), counting.over(), inPlace);
    }

    private String begin() throws InterruptedException {
        bench.transport.start();
        bench.answer(1, hold("Pigeon", running(false)));
        String text = bench.sentText();
        bench.outbox.awaitEmpty();
        return text;
    }

    private JsonNode edited(int seconds) throws InterruptedException {
        clock.advance(Duration.ofSeconds(seconds));
        bench.transport.wake();
        return edited();
    }

    private JsonNode edited() throws InterruptedException {
        return bench.telegram.take("editMessageText");
    }

    @Test
    void theMessageIsSentOnceAndThenEditedAsItCounts() throws InterruptedException {
        assertThat(begin()).isEqualTo("Pigeon\nHold\n▱▱▱▱▱▱▱▱▱▱ 5 s");

        JsonNode first = edited(5);

        assertThat(first.path("message_id").asInt()).isEqualTo(7);
        assertThat(first.path("text").asText()).isEqualTo("Pigeon\nHold\n▱▱▱▱▱▱▱▱▱▱ 45 s");
        assertThat(first.path("reply_markup").toString()).contains("go:pause");
        assertThat(edited(15).path("text").asText()).isEqualTo("Pigeon\nHold\n▰▰▰▱▱▱▱▱▱▱ 30 s");
        assertThat(edited(60).path("text").asText()).isEqualTo("Pigeon\nTime.");
        assertThat(bench.telegram.waiting("sendMessage")).isZero();
    }

    @Test
    void ofEditsThatCameDueMeanwhileOnlyTheNewestIsSent() throws InterruptedException {
        begin();

        assertThat(edited(41).path("text").asText()).contains(" 9 s");
        assertThat(edited(20).path("text").asText()).contains("Time.");
    }

    @Test
    void aPauseTakesThePlaceOfTheMessageAndStopsTheClock() throws InterruptedException {
        begin();
        Countdown paused =
                new Countdown(new Countdown.Standing(3), running(true).phases(), Text.of("Time."), true);

        bench.answer(1, hold("Pigeon", paused));

        assertThat(edited().path("text").asText()).isEqualTo("Pigeon\nPaused\nHold, 2 s left");
        bench.outbox.awaitEmpty();
        clock.advance(Duration.ofMinutes(5));
        bench.answer(1, "something else");
        bench.sent();
        bench.outbox.awaitEmpty();
        assertThat(bench.telegram.waiting("editMessageText")).isZero();
    }

    @Test
    void theNextDrillClosesTheOneBefore() throws InterruptedException {
        begin();
        bench.telegram.script("sendMessage", new Answer.Raw(200, "{\"ok\":true,\"result\":{\"message_id\":8}}"));

        bench.answer(1, hold("Clamshell", new Countdown(new Countdown.Standing(0), List.of(), Text.of(""), false)));

        assertThat(bench.sentText()).isEqualTo("Clamshell");
        clock.advance(Duration.ofSeconds(2));
        bench.transport.wake();
        JsonNode closed = edited();
        assertThat(closed.path("text").asText()).isEqualTo("Pigeon");
        assertThat(closed.has("reply_markup")).isFalse();
    }

    @Test
    void aMessageThatIsNotModifiedOrGotLostOnTheWayIsNotEditedAgain() throws InterruptedException {
        begin();
        bench.telegram.script("editMessageText", Answer.refusal(400, "Bad Request: message is not modified"));
        edited(5);
        bench.telegram.script("editMessageText", new Answer.Reset());

        assertThat(edited(5).path("text").asText()).contains(" 40 s");
        assertThat(edited(10).path("text").asText()).contains(" 30 s");
        assertThat(bench.telegram.waiting("editMessageText")).isZero();
    }

    @Test
    void aMessageThatIsGoneIsLeftAlone() throws InterruptedException {
        begin();
        bench.telegram.script("editMessageText", Answer.refusal(400, "Bad Request: message to edit not found"));
        edited(5);
        awaitNothingLive();

        clock.advance(Duration.ofMillis(40));
        bench.answer(1, hold("Pigeon", running(true)));

        assertThat(bench.sentText()).contains("Pigeon");
    }

    private void awaitNothingLive() throws InterruptedException {
        bench.answer(1, "done");
        bench.sent();
        bench.outbox.awaitEmpty();
        assertThat(bench.deliveries.live(TelegramTransport.CHANNEL)).isEmpty();
    }

    @Test
    void aPressKeepsItsChatQuietUntilItIsAnswered() throws InterruptedException {
        begin();
        bench.telegram.press(1, "go:hurts");
        bench.telegram.awaitAllConfirmed();

        clock.advance(Duration.ofSeconds(2));
        bench.answer(
                1, new Reply(List.of(new Block.CountdownEnded(), new Block.Paragraph(Text.of("Where?"))), List.of()));

        assertThat(bench.sentText()).isEqualTo("Where?");
        assertThat(edited(10).path("text").asText()).isEqualTo("Pigeon");
        assertThat(bench.telegram.waiting("editMessageText")).isZero();
    }

    @Test
    void afterARestartACountdownGoesOnFromItsInstant() throws InterruptedException {
        begin();
        bench.transport.stop();
        clock.advance(Duration.ofSeconds(20));

        TelegramTransport again = bench.transport(bench.outbox, Bench::drawn);
        again.start();

        assertThat(edited().path("text").asText()).contains(" 30 s");
        again.stop();
    }

    @Test
    void anAnswerGoesBeforeAnEdit() throws InterruptedException {
        begin();
        bench.transport.stop();
        bench.answer(1, "here I am");
        clock.advance(Duration.ofSeconds(5));

        TelegramTransport again = bench.transport(bench.outbox, Bench::drawn);
        again.start();

        assertThat(bench.sentText()).isEqualTo("here I am");
        clock.advance(Duration.ofSeconds(3));
        again.wake();
        assertThat(edited().path("text").asText()).contains(" 42 s");
        again.stop();
    }
}
