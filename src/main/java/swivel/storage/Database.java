package swivel.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
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

/**
 * All facts, in one SQLite file. A commit survives a crash and a power cut. For any number of threads, virtual ones too:
 * they take turns in the order in which they came.
 */
public final class Database implements UnitOfWork, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Writer writer;
    private final People people;
    private final TrainingLog trainingLog;
    private final Warnings warnings;
    private final Measurements measurements;
    private final Dialogues dialogues;
    private final Sessions sessions;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Backlog backlog;
    private final Deliveries deliveries;
    private final ReminderBook reminderBook;

    private Database(Writer writer) {
        Json json = new Json();
        this.writer = writer;
        this.people = new SqlPeople(writer);
        this.trainingLog = new SqlTrainingLog(writer);
        this.warnings = new SqlWarnings(writer);
        this.measurements = new SqlMeasurements(writer);
        this.dialogues = new SqlDialogues(writer, json);
        this.sessions = new SqlSessions(writer, json);
        this.inbox = new SqlInbox(writer);
        this.outbox = new SqlOutbox(writer, json);
        this.backlog = new SqlBacklog(writer);
        this.deliveries = new SqlDeliveries(writer, json);
        this.reminderBook = new SqlReminderBook(writer);
    }

    /** Opens the file, makes it where there is none, and brings its schema up to date. */
    public static Database open(Path file) {
        return open("jdbc:sqlite:" + file, PATIENCE);
    }

    public static Database open(String jdbcUrl) {
        return open(jdbcUrl, PATIENCE);
    }

    /**
     * @param patience how long to wait for another program that writes to the file
     * @throws StorageException where it cannot be opened, saying what to do
     */
    public static Database open(String jdbcUrl, Duration patience) {
        return new Database(Writer.open(jdbcUrl, patience));
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return writer.inOne(sql -> work.get());
    }

    public People people() {
        return people;
    }

    public TrainingLog trainingLog() {
        return trainingLog;
    }

    public Warnings warnings() {
        return warnings;
    }

    public Measurements measurements() {
        return measurements;
    }

    public Dialogues dialogues() {
        return dialogues;
    }

    public Sessions sessions() {
        return sessions;
    }

    public Inbox inbox() {
        return inbox;
    }

    public Outbox outbox() {
        return outbox;
    }

    public Backlog backlog() {
        return backlog;
    }

    public Deliveries deliveries() {
        return deliveries;
    }

    public ReminderBook reminderBook() {
        return reminderBook;
    }

    /** Waits for the unit of work that is under way. */
    @Override
    public void close() {
        writer.close();
    }
}
