package swivel.reminders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.time.DayOfWeek;
import java.util.stream.IntStream;
import swivel.coaching.Athlete;
import swivel.coaching.PersonId;
import swivel.conversation.message.Address;
import swivel.storage.Database;

/**
 * Prints how long a tick takes where a million people have reminders and 1,000 of them are due in one minute. Give it an
 * empty folder on the disk in question; see {@code bench/README.md}.
 */
final class MillionPeople {
    private static final int PEOPLE = 1_000_000;
    private static final int IN_ONE_UNIT = 20_000;
    private static final int DUE_IN_A_MINUTE = 1_000;
    private static final int MINUTES = 15;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant EARLY = Instant.parse("2026-03-02T00:00:00Z");

    /** 06:00 in Berlin. */
    private static final Instant FIRST = Instant.parse("2026-03-02T05:00:00Z");

    private final Database database;

    private MillionPeople(Database database) {
        this.database = database;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        try (Database database = Database.open(folder.resolve("million.db"))) {
            MillionPeople figures = new MillionPeople(database);
            figures.arrange();
            figures.due();
            figures.ticks();
        }
    }

    /** A thousand for each minute of the day. */
    private void arrange() {
        long start = System.nanoTime();
        ReminderAgenda agenda = new ReminderAgenda(database.reminderBook());
        for (int from = 0; from < PEOPLE; from += IN_ONE_UNIT) {
            int first = from;
            database.inOne(() -> IntStream.range(first, first + IN_ONE_UNIT).forEach(nr -> {
                Athlete athlete = person(nr);
                database.people().save(athlete);
                agenda.arrange(athlete, new Address("telegram", "" + nr, null), EARLY);
            }));
        }
        System.out.printf("%,d people arranged in %d s%n", PEOPLE, seconds(start));
    }

    private static Athlete person(int nr) {
        LocalTime time = LocalTime.of(6, 0).plusMinutes(nr / DUE_IN_A_MINUTE);
        return Athlete.newcomer(new PersonId("telegram:" + nr), BERLIN, EARLY)
                .withReminder(new Athlete.Reminder(time, EnumSet.allOf(DayOfWeek.class)));
    }

    private void due() {
        List<Duration> taken = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            long start = System.nanoTime();
            List<ReminderBook.Entry> due = database.reminderBook().due(FIRST, DUE_IN_A_MINUTE);
            taken.add(Duration.ofNanos(System.nanoTime() - start));
            if (due.size() != DUE_IN_A_MINUTE) {
                throw new IllegalStateException(due.size() + " are due, not " + DUE_IN_A_MINUTE);
            }
        }
        print("query for 1,000 due", taken);
    }

    /** Each tick claims the thousand of its minute: settled, in the outbox, and the next day's arranged. */
    private void ticks() {
        ReminderTick tick = new ReminderTick(
                database, database.reminderBook(), database.people(), database.trainingLog(), database.outbox());
        List<Duration> idle = new ArrayList<>();
        List<Duration> taken = new ArrayList<>();
        for (int minute = 0; minute < MINUTES; minute++) {
            Instant now = FIRST.plus(Duration.ofMinutes(minute));
            idle.add(timed(tick, now.minusSeconds(1), 0));
            taken.add(timed(tick, now, DUE_IN_A_MINUTE));
        }
        print("tick with nobody due", idle);
        print("tick that claims 1,000", taken);
    }

    private static Duration timed(ReminderTick tick, Instant now, int expected) {
        long start = System.nanoTime();
        int spoken = tick.run(now);
        if (spoken != expected) {
            throw new IllegalStateException(spoken + " reminders at " + now + ", not " + expected);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void print(String what, List<Duration> taken) {
        Collections.sort(taken);
        System.out.printf(
                "%s: median %.1f ms, worst %.1f ms of %d%n",
                what,
                taken.get(taken.size() / 2).toNanos() / 1e6,
                taken.getLast().toNanos() / 1e6,
                taken.size());
    }

    private static long seconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toSeconds();
    }
}
