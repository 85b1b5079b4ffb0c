package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.storage.DatabaseFile.execute;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.coaching.PersonId;
import swivel.conversation.Outbox;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.message.Address;
import swivel.conversation.message.Reply;

/** What another version of Swivel has written holds nobody up. */
final class OtherVersionsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final PersonId ANA = new PersonId("console:ana");
    private static final Address CHAT = new Address("console", "ana", null);

    @TempDir
    Path folder;

    private Path file;
    private Database database;

    @BeforeEach
    void open() {
        file = folder.resolve("swivel.db");
        database = Database.open(file);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDialogueThatIsNotUnderstoodIsAFreshOne() throws SQLException {
        database.dialogues().save(ANA, CHAT, Dialogue.fresh().asking(new Dialogue.ReallyForget()));
        execute(file, "update dialogue set dialogue = '{\"step\":3}'");

        assertThat(database.dialogues().find(ANA, CHAT)).isEqualTo(Dialogue.fresh());
    }

    @Test
    void anOutboxRowThatIsNotUnderstoodMakesRoomForTheNext() throws SQLException {
        Outbox.Content answer = new Outbox.Answer(Reply.of("here"));
        database.outbox().put(new Outbox.Outgoing(ANA, CHAT, new Outbox.Answer(Reply.of("lost"))), NOW);
        execute(file, "update outbox set content = '{\"is\":\"hologram\"}'");
        database.outbox().put(new Outbox.Outgoing(ANA, CHAT, answer), NOW);

        assertThat(database.outbox().due("console", NOW, 10)).isEmpty();
        assertThat(database.outbox().due("console", NOW, 10))
                .extracting(row -> row.outgoing().content())
                .containsExactly(answer);
    }
}
