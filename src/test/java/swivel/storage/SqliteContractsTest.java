package swivel.storage;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import swivel.coaching.People;
import swivel.coaching.TrainingLog;
import swivel.coaching.Warnings;
import swivel.coaching.guided.Sessions;
import swivel.coaching.measuring.Measurements;
import swivel.conversation.Backlog;
import swivel.conversation.Deliveries;
import swivel.conversation.Inbox;
import swivel.conversation.Outbox;
import swivel.conversation.UnitOfWork;
import swivel.conversation.dialogue.Dialogues;
import swivel.reminders.ReminderBook;

/** Every contract, on a SQLite file. */
final class SqliteContractsTest {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("swivel.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Nested
    final class BacklogOnSqlite extends BacklogContract {
        @Override
        Backlog backlog() {
            return database.backlog();
        }
    }

    @Nested
    final class PeopleOnSqlite extends PeopleContract {
        @Override
        People people() {
            return database.people();
        }
    }

    @Nested
    final class TrainingLogOnSqlite extends TrainingLogContract {
        @Override
        TrainingLog log() {
            return database.trainingLog();
        }
    }

    @Nested
    final class WarningsOnSqlite extends WarningsContract {
        @Override
        Warnings warnings() {
            return database.warnings();
        }
    }

    @Nested
    final class MeasurementsOnSqlite extends MeasurementsContract {
        @Override
        Measurements measurements() {
            return database.measurements();
        }
    }

    @Nested
    final class DialoguesOnSqlite extends DialoguesContract {
        @Override
        Dialogues dialogues() {
            return database.dialogues();
        }
    }

    @Nested
    final class SessionsOnSqlite extends SessionsContract {
        @Override
        Sessions sessions() {
            return database.sessions();
        }
    }

    @Nested
    final class InboxOnSqlite extends InboxContract {
        @Override
        Inbox inbox() {
            return database.inbox();
        }
    }

    @Nested
    final class OutboxOnSqlite extends OutboxContract {
        @Override
        Outbox outbox() {
            return database.outbox();
        }
    }

    @Nested
    final class DeliveriesOnSqlite extends DeliveriesContract {
        @Override
        Deliveries deliveries() {
            return database.deliveries();
        }
    }

    @Nested
    final class UnitOfWorkOnSqlite extends UnitOfWorkContract {
        @Override
        UnitOfWork units() {
            return database;
        }

        @Override
        Inbox inbox() {
            return database.inbox();
        }
    }

    @Nested
    final class ReminderBookOnSqlite extends ReminderBookContract {
        @Override
        ReminderBook book() {
            return database.reminderBook();
        }
    }
}
