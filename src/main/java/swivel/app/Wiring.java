package swivel.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import swivel.coaching.PersonId;
import swivel.conversation.Coach;
import swivel.conversation.Command;
import swivel.conversation.Ear;
import swivel.conversation.FrontDesk;
import swivel.conversation.Outbox;
import swivel.conversation.Reply;
import swivel.knowledge.Knowledge;
import swivel.language.Readers;
import swivel.library.Library;
import swivel.library.reading.LibraryReader;
import swivel.library.reading.Reading;
import swivel.reminders.ReminderAgenda;
import swivel.reminders.ReminderClockwork;
import swivel.reminders.ReminderTick;
import swivel.storage.Database;
import swivel.transports.telegram.TelegramSettings;
import swivel.transports.telegram.TelegramTransport;

/** All rooms, wired once from top to bottom. */
final class Wiring implements AutoCloseable {
    private static final int MOST_WAITING = 20;
    private static final Duration EVERY = Duration.ofSeconds(10);

    /** Telegram keeps what is not confirmed for 24 hours; twice that is safe. */
    private static final Duration EVENTS_COME_AGAIN_WITHIN = Duration.ofDays(2);

    private static final String IN_MEMORY = "jdbc:sqlite::memory:";

    private final InstantSource clock;
    private final Database database;
    private final Knowledge knowledge;
    private final Ear ear;
    private final Coach coach;
    private final FrontDesk desk;
    private final ReminderAgenda agenda;
    private final ReminderTick tick;

    private Wiring(InstantSource clock, Library library, Knowledge knowledge, Readers readers, Database database) {
        this.clock = clock;
        this.database = database;
        this.knowledge = knowledge;
        this.ear = new Ear(knowledge, readers);
        this.agenda = new ReminderAgenda(database.reminderBook());
        this.coach = new Coach(library, ear, database.people(), database.trainingLog(), database.dialogues(), agenda);
        this.desk = new FrontDesk(coach, database, database.inbox(), database.outbox());
        this.tick = new ReminderTick(
                database, database.reminderBook(), database.people(), database.trainingLog(), database.outbox());
    }

    /** Opens content, index and database as configured. */
    static Wiring open(Door door, Config config) {
        return open(door, config, config.database());
    }

    /** The same coach with a database that is gone when it is closed. */
    static Wiring forgetful(Door door) {
        return open(door, door.config(), IN_MEMORY);
    }

    /** What does not need each other is made at the same time, for the sake of a quick start. */
    private static Wiring open(Door door, Config config, String database) {
        Together<Database> opened = Together.make(() -> Database.open(database));
        Library library = library(door, config);
        Together<Readers> readers = Together.make(() -> Readers.of(library.vocabulary()));
        Knowledge knowledge = Knowledge.open(library, door.indexFolder());
        return new Wiring(door.clock(), library, knowledge, readers.get(), opened.get());
    }

    static Library library(Door door, Config config) {
        CleanContent clean = new CleanContent(door.indexFolder());
        return switch (LibraryReader.read(config.content(), clean::knows)) {
            case Reading.Clean(Library library, var _) -> {
                if (!clean.knows(library.fingerprint())) {
                    clean.remember(library.fingerprint());
                }
                yield library;
            }
            case Reading.Faulty(var findings) -> throw new ContentException(config.content(), findings);
        };
    }

    Ear ear() {
        return ear;
    }

    Database database() {
        return database;
    }

    FrontDesk desk() {
        return desk;
    }

    /** Puts reminders whose time has come into the outbox, and forgets which events were dealt with long ago. */
    void tick(Instant now) {
        tick.run(now);
        database.inbox().forgetBefore(now.minus(EVENTS_COME_AGAIN_WITHIN));
    }

    /** What is to be said in this chat by now, for a channel without a sender of its own. */
    List<Reply> waiting(String channel, String chat) {
        Instant now = clock.instant();
        tick(now);
        return database.inOne(() -> {
            List<Reply> replies = new ArrayList<>();
            for (Outbox.Row row : database.outbox().due(channel, now, MOST_WAITING)) {
                if (row.outgoing().to().chat().equals(chat)) {
                    replies.add(draw(row.outgoing()));
                    database.outbox().remove(row.id());
                }
            }
            return replies;
        });
    }

    Service service(Config config) {
        TelegramSettings settings = TelegramSettings.of(
                Objects.requireNonNull(config.telegramToken(), "Telegram needs a token"),
                config.telegramApi(),
                Command.menu().stream()
                        .map(command -> new TelegramSettings.Command(command.word(), command.description()))
                        .toList());
        TelegramTransport telegram = new TelegramTransport(
                settings,
                new TelegramDesk(desk, database.outbox(), config.admins()),
                database.outbox(),
                this::draw,
                agenda::pause,
                clock);
        return new Service(telegram, new ReminderClockwork(this::tick, clock, EVERY));
    }

    /** The reminder of this day as it would be sent now. */
    Reply remind(PersonId person, LocalDate day) {
        return database.inOne(() -> coach.remind(person, day, clock.instant()));
    }

    /** The words of an outbox row, found when it is sent. */
    private Reply draw(Outbox.Outgoing outgoing) {
        return switch (outgoing.content()) {
            case Outbox.Answer(Reply reply) -> reply;
            case Outbox.DailyReminder(LocalDate day) -> remind(outgoing.person(), day);
        };
    }

    @Override
    public void close() {
        knowledge.close();
        database.close();
    }
}
