package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import swivel.conversation.message.Block;
import swivel.conversation.message.Button;
import swivel.conversation.message.Reply;
import swivel.conversation.message.Text;
import swivel.pictures.Picture;

/** Pictures on their way to Telegram, over a real HTTP connection. */
class PicturesTest {
    private static final Block.Picture PICTURE = new Block.Picture(
            new Picture.WeekPlan("Hip rotation, week 1 of 13", LocalDate.of(2026, 11, 23), List.of()),
            Text.join(Text.strong("Your week"), Text.of(": 58 min")),
            List.of("Mon 23  full", "Tue 24  rest"));
    private static final Reply REPLY = new Reply(
            List.of(PICTURE, new Block.Paragraph(Text.of("Scaled each day."))), List.of(new Button("Today", "today")));

    private final SettableClock clock = new SettableClock();

    @AutoClose
    private final Bench bench = new Bench(clock);

    private JsonNode photo() throws InterruptedException {
        return bench.telegram.take("sendPhoto");
    }

    @Test
    void aPictureGoesOutWithItsWordsBelowItInOneMessage() throws InterruptedException {
        bench.transport.start();

        bench.answer(1, REPLY);

        JsonNode photo = photo();
        assertThat(photo.path("swivel.png").asText()).isEqualTo("file:3");
        assertThat(photo.path("caption").asText()).isEqualTo("Your week: 58 min\n\nScaled each day.");
        assertThat(photo.path("caption_entities").asText()).contains("\"bold\"", "\"length\":9");
        assertThat(photo.path("reply_markup").asText()).contains("\"callback_data\":\"today\"");
        assertThat(bench.telegram.take("sendChatAction").path("action").asText())
                .isEqualTo("upload_photo");
        bench.outbox.awaitEmpty();
        assertThat(bench.telegram.waiting("sendMessage")).isZero();
    }

    @Test
    void theSamePictureIsUploadedOnce() throws InterruptedException {
        bench.transport.start();
        bench.answer(1, REPLY);
        photo();
        bench.outbox.awaitEmpty();

        bench.answer(1, REPLY);

        assertThat(photo().path("photo").asText()).isEqualTo("large");
    }

    @Test
    void anotherPersonsPictureIsUploadedForThemselves() throws InterruptedException {
        bench.transport.start();
        bench.answer(1, REPLY);
        photo();
        bench.outbox.awaitEmpty();

        bench.answer(2, REPLY);

        assertThat(photo().path("swivel.png").asText()).isEqualTo("file:3");
    }

    @Test
    void aPictureThatTelegramHasLostIsUploadedAgain() throws InterruptedException {
        bench.transport.start();
        bench.answer(1, REPLY);
        photo();
        bench.outbox.awaitEmpty();
        bench.telegram.script(
                "sendPhoto", Answer.refusal(400, "Bad Request: wrong file identifier/HTTP URL specified"));

        bench.answer(1, REPLY);

        assertThat(photo().path("photo").asText()).isEqualTo("large");
        assertThat(photo().path("swivel.png").asText()).isEqualTo("file:3");
        bench.outbox.awaitEmpty();
    }

    @Test
    void anUnknownOutcomeIsTriedAgainAsWithText() throws InterruptedException {
        bench.telegram.script("sendPhoto", new Answer.Reset(), Answer.tooMany(1));
        bench.transport.start();

        bench.answer(1, REPLY);

        photo();
        bench.outbox.awaitPostponed();
        assertThat(bench.telegram.waiting("sendPhoto"))
                .as("posted by OkHttp itself")
                .isZero();
        clock.advance(Duration.ofMinutes(1));
        bench.transport.wake();
        photo();
        bench.outbox.awaitPostponed(2);
        clock.advance(Duration.ofMinutes(1));
        bench.transport.wake();
        assertThat(photo().path("caption").asText()).startsWith("Your week");
        bench.outbox.awaitEmpty();
    }

    @Test
    void aPictureThatCannotBeDrawnIsSaidInWords() throws InterruptedException {
        bench.drawPicture = picture -> {
            throw new IllegalStateException("no fonts");
        };
        bench.transport.start();

        bench.answer(1, REPLY);

        JsonNode message = bench.sent();
        assertThat(message.path("text").asText())
                .isEqualTo("Mon 23  full\nTue 24  rest\n\nYour week: 58 min\n\nScaled each day.");
        assertThat(message.path("entities").get(0).path("type").asText()).isEqualTo("pre");
        assertThat(message.path("entities").get(1).path("offset").asInt()).isEqualTo(27);
        bench.outbox.awaitEmpty();
    }

    @Test
    void wordsThatAreTooLongForACaptionFollowInAMessageOfTheirOwn() throws InterruptedException {
        bench.transport.start();
        Block long1 = new Block.Paragraph(Text.of("word ".repeat(220).strip()));

        bench.answer(1, new Reply(List.of(new Block.Paragraph(Text.of("First.")), PICTURE, long1), REPLY.buttons()));

        assertThat(bench.sentText()).isEqualTo("First.");
        JsonNode photo = photo();
        assertThat(photo.path("caption").asText()).isEqualTo("Your week: 58 min");
        assertThat(photo.has("reply_markup")).isFalse();
        clock.advance(Duration.ofMillis(40));
        JsonNode last = bench.sent();
        assertThat(last.path("text").asText()).startsWith("word word");
        assertThat(last.has("reply_markup")).isTrue();
    }
}
