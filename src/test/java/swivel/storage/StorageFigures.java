package swivel.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import swivel.coaching.Athlete;
import swivel.coaching.PersonId;
import swivel.conversation.Outbox;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.message.Address;
import swivel.conversation.message.Reply;
import swivel.library.DrillId;
import swivel.reminders.ReminderAgenda;
import swivel.reminders.ReminderClockwork;
import swivel.reminders.ReminderTick;

/** Prints how fast the stores are on this machine; give it an empty folder on the disk in question. */
final class StorageFigures {
    private static final int PEOPLE = 100_000;
    private static final Instant EARLY = Instant.parse("2026-03-02T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Database database;
    private final PersonId ana = new PersonId("telegram:4711");
    private final Address chat = new Address("telegram", "4711", null);

    private StorageFigures(Database database) {
        this.database = database;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        long opening = System.nanoTime();
        try (Database database = Database.open(folder.resolve("figures.db"))) {
            print("open a new file, ms", millisSince(opening));
            StorageFigures figures = new StorageFigures(database);
            figures.clockwork();
            figures.units();
            database.people().forget(figures.ana);
            figures.reminders();
        }
    }

    private void clockwork() {
        ReminderClockwork clockwork = new ReminderClockwork(now -> {}, InstantSource.system(), Duration.ofSeconds(10));
        long starting = System.nanoTime();
        clockwork.start();
        print("start the clockwork, ms", millisSince(starting));
        long stopping = System.nanoTime();
        clockwork.close();
        print("stop the clockwork, ms", millisSince(stopping));
    }

    private void units() {
        IntStream.range(0, 3_000).forEach(nr -> unit("warm-up " + nr));
        int count = 10_000;
        long start = System.nanoTime();
        IntStream.range(0, count).forEach(nr -> unit("one " + nr));
        print("units of three statements a second, one thread", perSecond(count, start));
        start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, count).forEach(nr -> threads.execute(() -> unit("many " + nr)));
        }
        print("units of three statements a second, virtual threads", perSecond(count, start));
    }

    private void unit(String event) {
        database.inOne(() -> {
            database.inbox().markDone(event, EARLY);
            database.dialogues()
                    .save(ana, chat, Dialogue.fresh().about(List.of(new DrillId("clamshell")), null, EARLY));
            database.outbox().put(new Outbox.Outgoing(ana, chat, new Outbox.Answer(Reply.of("An answer"))), EARLY);
        });
    }

    private void reminders() {
        var agenda = new ReminderAgenda(database.reminderBook());
        var everyDay = EnumSet.allOf(DayOfWeek.class);
        long start = System.nanoTime();
        database.inOne(() -> IntStream.range(0, PEOPLE).forEach(nr -> {
            LocalTime time = LocalTime.of(6, 0).plusMinutes(nr % 240);
            Athlete athlete = Athlete.newcomer(new PersonId("telegram:" + nr), ZoneId.of("Europe/Berlin"), EARLY)
                    .withReminder(new Athlete.Reminder(time, everyDay));
            database.people().save(athlete);
            agenda.arrange(athlete, new Address("telegram", "" + nr, null), EARLY);
        }));
        print("arrange 100,000 people, ms", millisSince(start));
        Instant first = DAY.atTime(6, 0).atZone(ZoneId.of("Europe/Berlin")).toInstant();
        due("nobody is due", first.minusSeconds(1), 50);
        due("417 are due, 50 asked for", first, 50);
        due("100,000 are due, 50 asked for", first.plus(Duration.ofHours(4)), 50);
        due("100,000 are due, 1,000 asked for", first.plus(Duration.ofHours(4)), 1_000);
        var tick = new ReminderTick(
                database,
                database.reminderBook(),
                database.people(),
                database.trainingLog(),
                database.warnings(),
                database.outbox());
        start = System.nanoTime();
        int idle = tick.run(first.minusSeconds(1));
        print("a tick that sends " + idle + ", us", (System.nanoTime() - start) / 1_000);
        for (int minute = 0; minute < 3; minute++) {
            start = System.nanoTime();
            int sent = tick.run(first.plus(Duration.ofMinutes(minute)));
            print("a tick that sends " + sent + ", ms", millisSince(start));
        }
        start = System.nanoTime();
        int sent = tick.run(first.plus(Duration.ofHours(2)));
        print("a tick that sends " + sent + ", ms", millisSince(start));
        outbox(first.plus(Duration.ofHours(2)));
    }

    private void outbox(Instant now) {
        IntStream.range(0, 100).forEach(nr -> database.outbox().due("telegram", now, 50));
        long start = System.nanoTime();
        IntStream.range(0, 100).forEach(nr -> database.outbox().due("telegram", now, 50));
        print("outbox, 50 rows of a long queue, us", (System.nanoTime() - start) / 100_000);
    }

    private void due(String what, Instant now, int most) {
        IntStream.range(0, 200).forEach(nr -> database.reminderBook().due(now, most));
        long start = System.nanoTime();
        IntStream.range(0, 200).forEach(nr -> database.reminderBook().due(now, most));
        print("due query, " + what + ", us", (System.nanoTime() - start) / 200_000);
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long perSecond(int count, long start) {
        return count * 1_000_000_000L / (System.nanoTime() - start);
    }

    private static void print(String what, long figure) {
        System.out.println(what + ": " + figure);
    }
}
