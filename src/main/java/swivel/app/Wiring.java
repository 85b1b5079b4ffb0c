package swivel.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import swivel.coaching.PersonId;
import swivel.conversation.Coach;
import swivel.conversation.FrontDesk;
import swivel.conversation.Outbox;
import swivel.conversation.counsel.Agenda;
import swivel.conversation.counsel.Stores;
import swivel.conversation.hearing.Ear;
import swivel.conversation.message.Block;
import swivel.conversation.message.Reply;
import swivel.exports.Exporter;
import swivel.library.Library;
import swivel.pictures.Theme;
import swivel.pictures.drawing.Painter;
import swivel.reminders.ReminderAgenda;
import swivel.reminders.ReminderTick;
import swivel.storage.Database;
import swivel.transports.telegram.Darkroom;

/** All rooms, wired once from top to bottom. */
final class Wiring implements AutoCloseable {
    private static final int MOST_WAITING = 20;

    /** Telegram keeps what is not confirmed for 24 hours; twice that is safe. */
    private static final Duration EVENTS_COME_AGAIN_WITHIN = Duration.ofDays(2);

    private static final String IN_MEMORY = "jdbc:sqlite::memory:";

    private final InstantSource clock;
    private final Shelf shelf;
    private final Database database;
    private final FrontDesk desk;
    private final ReminderAgenda agenda;
    private final ReminderTick tick;
    private final Exporter exporter;
    private final Painter painter = new Painter();
    private volatile Taught taught;
    private volatile Instant lastTick = Instant.MIN;

    /** The coach, and how it hears, over one edition of the content. */
    private record Taught(Ear ear, Coach coach) {}

    private Wiring(InstantSource clock, Shelf shelf, Database database) {
        this.clock = clock;
        this.shelf = shelf;
        this.database = database;
        this.agenda = new ReminderAgenda(database.reminderBook());
        this.taught = taught(shelf.content(), database, agenda);
        this.exporter = new Exporter(
                this::library, database.people(), database.trainingLog(), database.warnings(), database.measurements());
        this.desk = new FrontDesk(() -> taught.coach(), database, database.inbox(), database.outbox());
        this.tick = new ReminderTick(
                database,
                database.reminderBook(),
                database.people(),
                database.trainingLog(),
                database.warnings(),
                database.outbox());
    }

    /** Opens content, index and database as configured. */
    static Wiring open(Door door, Config config) {
        return open(door, config, config.database());
    }

    /** The same coach with a database that is gone when it is closed. */
    static Wiring forgetful(Door door) {
        return open(door, door.config(), IN_MEMORY);
    }

    private static Wiring open(Door door, Config config, String database) {
        LoggerFactory.getILoggerFactory(); // before there are two threads: SLF4J complains of a first call from each
        Together<Database> opened = Together.make(() -> Database.open(database));
        return new Wiring(door.clock(), new Shelf(door, config), opened.get());
    }

    private static Taught taught(Content content, Database database, Agenda agenda) {
        Ear ear = new Ear(content.knowledge(), content.readers());
        Stores stores = new Stores(
                database.people(),
                database.trainingLog(),
                database.warnings(),
                database.measurements(),
                database.sessions(),
                database.dialogues());
        return new Taught(ear, new Coach(content.library(), ear, stores, agenda));
    }

    Library library() {
        return shelf.content().library();
    }

    Ear ear() {
        return taught.ear();
    }

    Database database() {
        return database;
    }

    FrontDesk desk() {
        return desk;
    }

    /**
     * Takes up content that has changed, puts reminders whose time has come into the outbox, and forgets which events
     * were dealt with long ago.
     */
    void tick(Instant now) {
        takeUpContent();
        tick.run(now);
        database.inbox().forgetBefore(now.minus(EVENTS_COME_AGAIN_WITHIN));
        lastTick = now;
    }

    /** When all that a tick does was last done. */
    Instant lastTick() {
        return lastTick;
    }

    /** Takes up content that has changed. */
    void takeUpContent() {
        shelf.reread().ifPresent(content -> taught = taught(content, database, agenda));
    }

    /** What is to be said in this chat by now, for a channel without a sender of its own. */
    List<Reply> waiting(String channel, String chat) {
        Instant now = clock.instant();
        tick(now);
        return database.inOne(() -> {
            List<Reply> replies = new ArrayList<>();
            for (Outbox.Row row : database.outbox().due(channel, now, chat::equals, MOST_WAITING)) {
                replies.add(draw(row.outgoing()));
                database.outbox().remove(row.id());
            }
            return replies;
        });
    }

    /** The file of somebody's own data as it would be sent now. */
    byte[] export(PersonId person, Block.Document document) {
        return database.inOne(() -> exporter.file(person, document.contents(), clock.instant()));
    }

    /** What the coach says first, as it would be sent now. */
    Reply prompt(PersonId person, Outbox.Prompt prompt) {
        return database.inOne(() -> taught.coach().prompt(person, prompt, clock.instant()));
    }

    /** What is made when a message is sent. */
    Darkroom darkroom() {
        return new Darkroom(
                (person, picture) -> painter.png(picture.subject(), theme(person)),
                this::export,
                database.deliveries());
    }

    /** In what colours somebody likes their pictures. */
    Theme theme(PersonId person) {
        boolean dark = database.people()
                .find(person)
                .filter(athlete -> athlete.contact().dark())
                .isPresent();
        return dark ? Theme.DARK : Theme.LIGHT;
    }

    /** Nothing reaches them: nothing is due until they are back. */
    void unreachable(PersonId person) {
        agenda.pause(person);
    }

    /** The words of an outbox row, found when it is sent. */
    Reply draw(Outbox.Outgoing outgoing) {
        return switch (outgoing.content()) {
            case Outbox.Answer(Reply reply) -> reply;
            case Outbox.Prompt prompt -> prompt(outgoing.person(), prompt);
        };
    }

    @Override
    public void close() {
        shelf.close();
        database.close();
    }
}
