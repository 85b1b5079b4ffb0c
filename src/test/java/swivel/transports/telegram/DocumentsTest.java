package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import swivel.conversation.message.Block;
import swivel.conversation.message.Block.Document.Contents;
import swivel.conversation.message.Reply;
import swivel.conversation.message.Text;

/** Files on their way to Telegram, over a real HTTP connection. */
class DocumentsTest {
    private static final Reply REPLY = new Reply(
            List.of(
                    new Block.Paragraph(Text.of("Here it is.")),
                    new Block.Document(Contents.JSON, "swivel.json", Text.of("For programs.")),
                    new Block.Document(Contents.CSV, "swivel.csv", Text.of("For a spreadsheet."))),
            List.of());

    private final SettableClock clock = new SettableClock();

    @AutoClose
    private final Bench bench = new Bench(clock);

    private JsonNode document() throws InterruptedException {
        return bench.telegram.take("sendDocument");
    }

    @Test
    void eachFileGoesOutInAMessageOfItsOwnWithItsWords() throws InterruptedException {
        bench.writeDocument = document -> new byte[document.contents() == Contents.JSON ? 7 : 9];
        bench.transport.start();

        bench.answer(1, REPLY);

        assertThat(bench.sentText()).isEqualTo("Here it is.");
        JsonNode first = document();
        assertThat(first.path("swivel.json").asText()).isEqualTo("file:7");
        assertThat(first.path("caption").asText()).isEqualTo("For programs.");
        clock.advance(Duration.ofSeconds(1));
        bench.transport.wake();
        assertThat(document().path("swivel.csv").asText()).isEqualTo("file:9");
        bench.outbox.awaitEmpty();
    }

    @Test
    void afterAnUnknownOutcomeOnlyWhatIsOpenIsSentAgain() throws InterruptedException {
        bench.telegram.script("sendDocument", new Answer.Reset());
        bench.transport.start();

        bench.answer(1, REPLY);

        document();
        bench.outbox.awaitPostponed();
        clock.advance(Duration.ofMinutes(1));
        bench.transport.wake();
        assertThat(document().has("swivel.json")).isTrue();
        assertThat(document().has("swivel.csv")).isTrue();
        bench.outbox.awaitEmpty();
        bench.sent();
        assertThat(bench.telegram.waiting("sendMessage")).isZero();
    }

    @Test
    void aFileThatCannotBeMadeIsTriedAgainLater() throws InterruptedException {
        bench.writeDocument = document -> {
            throw new IllegalStateException("the disk is away");
        };
        bench.transport.start();

        bench.answer(1, REPLY);

        bench.outbox.awaitPostponed();
        bench.writeDocument = document -> new byte[2];
        clock.advance(Duration.ofMinutes(1));
        bench.transport.wake();
        assertThat(document().path("swivel.json").asText()).isEqualTo("file:2");
        document();
        bench.outbox.awaitEmpty();
    }
}
