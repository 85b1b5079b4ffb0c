package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static swivel.storage.DatabaseFile.assertFails;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import swivel.coaching.PersonId;
import swivel.conversation.Inbox;

/** Locks, full disks and closed files in the middle of the work. */
final class DatabaseFaultsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration SHORT = Duration.ofMillis(50);

    @TempDir
    Path folder;

    private Path file;
    private String url;

    @BeforeEach
    void name() {
        file = folder.resolve("swivel.db");
        url = "jdbc:sqlite:" + file;
    }

    @Test
    void anotherProgramThatHoldsTheLockIsWaitedForAndThenNamed() throws SQLException {
        Database.open(file).close();
        try (Connection other = DriverManager.getConnection(url)) {
            other.createStatement().execute("begin immediate");

            assertFails(
                    () -> Database.open(url, SHORT), "locked by another program for more than 50 ms", "stop the other");
        }
    }

    @Test
    void aLockInTheMiddleOfTheDayHurtsOnlyAsLongAsItLasts() throws SQLException {
        try (Database database = Database.open(url, SHORT);
                Connection other = DriverManager.getConnection(url)) {
            other.createStatement().execute("begin immediate");
            assertFails(() -> database.inbox().markDone("a", NOW), "locked by another program", "stop the other");

            other.createStatement().execute("commit");
            assertThat(database.inbox().markDone("a", NOW)).isTrue();
        }
    }

    @Test
    void aUnitThatReadsFirstCanStillWriteLater() {
        try (Database database = Database.open(url, SHORT);
                Database second = Database.open(url, SHORT)) {
            database.inOne(() -> {
                assertThat(database.people().find(new PersonId("telegram:4711")))
                        .isEmpty();
                assertFails(() -> second.inbox().markDone("b", NOW), "locked by another program", "stop the other");
                assertThat(database.inbox().markDone("a", NOW)).isTrue();
            });

            assertThat(second.inbox().markDone("a", NOW)).isFalse();
        }
    }

    @Test
    void aFullDiskLosesOnlyTheUnitThatDidNotFit() {
        try (Writer writer = Writer.open(url, SHORT)) {
            Inbox inbox = new SqlInbox(writer);
            inbox.markDone("before", NOW);
            pragma(writer, "pragma max_page_count = 1");

            assertFails(
                    () -> writer.inOne(sql -> {
                        for (int nr = 0; nr < 10_000; nr++) {
                            inbox.markDone("event " + nr, NOW);
                        }
                        return true;
                    }),
                    "has no room left",
                    "make room and try again");

            pragma(writer, "pragma max_page_count = 1000000");
            assertThat(inbox.markDone("before", NOW)).isFalse();
            assertThat(inbox.markDone("event 0", NOW)).isTrue();
        }
    }

    @Test
    void aFullDiskIsSaidOnceAndItsEndToo() {
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        Logger log = (Logger) LoggerFactory.getLogger(Trouble.class);
        log.setLevel(Level.INFO);
        log.addAppender(said);
        try (Writer writer = Writer.open(url, SHORT)) {
            Inbox inbox = new SqlInbox(writer);
            pragma(writer, "pragma max_page_count = 10");
            String large = "x".repeat(1_000_000);
            assertFails(() -> inbox.markDone(large, NOW), "has no room left", "make room");
            assertFails(() -> inbox.markDone(large, NOW), "has no room left", "make room");
            writer.inOne(sql -> sql.prepare("select count(*) from inbox").list(row -> row.getInt(1)));
            assertThat(said.list).hasSize(1).first().asString().contains("has no room left on its disk");

            pragma(writer, "pragma max_page_count = 1000000");
            assertThat(inbox.markDone(large, NOW)).isTrue();
            assertThat(said.list).hasSize(2).last().asString().contains("can be written to again");
        } finally {
            log.detachAppender(said);
            log.setLevel(null);
        }
    }

    @Test
    void aClosedDatabaseSaysSo() {
        Database database = Database.open(file);
        database.close();

        assertFails(() -> database.inbox().markDone("a", NOW), "is closed", "open it again");
    }

    @Test
    void noValueOfAStatementGetsIntoAFault() {
        try (Writer writer = Writer.open(url, SHORT)) {
            Writer.Work<Integer> incomplete =
                    sql -> sql.execute("insert into athlete (person) values (?)", "telegram:4711");

            assertThatThrownBy(() -> writer.inOne(incomplete))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("refused a statement")
                    .hasStackTraceContaining("NOT NULL")
                    .extracting(DatabaseFaultsTest::everyMessage)
                    .asString()
                    .doesNotContain("4711");
        }
    }

    private static String everyMessage(Throwable fault) {
        StringBuilder messages = new StringBuilder();
        for (Throwable at = fault; at != null; at = at.getCause()) {
            messages.append(at.getMessage()).append('\n');
        }
        return messages.toString();
    }

    private static void pragma(Writer writer, String pragma) {
        writer.inOne(sql -> sql.prepare(pragma).list(row -> row.getInt(1)));
    }
}
