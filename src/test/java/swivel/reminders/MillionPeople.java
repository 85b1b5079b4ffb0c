package swivel.reminders;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import swivel.coaching.Athlete;
import swivel.coaching.PersonId;
import swivel.conversation.message.Address;
import swivel.storage.Database;

/**
 * Prints how long a tick takes where a million people have reminders and 1,000 of them are due in one minute. Give it an
 * empty folder on the disk in question, and fewer people for a quick look; see {@code bench/README.md}.
 */
final class MillionPeople {
    private static final int A_MILLION = 1_000_000;
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
            figures.arrange(args.length > 1 ? Integer.parseInt(args[1]) : A_MILLION);
            figures.due();
            figures.ticks();
        }
    }

    /** A thousand for each minute of the day. */
    private void arrange(int people) {
        long start = System.nanoTime();
        ReminderAgenda agenda = new ReminderAgenda(database.reminderBook());
        for (int from = 0; from < people; from += IN_ONE_UNIT) {
            int first = from;
            database.inOne(() -> IntStream.range(first, first + IN_ONE_UNIT).forEach(nr -> {
                Athlete athlete = person(nr);
                database.people().save(athlete);
                agenda.arrange(athlete, new Address("telegram", "" + nr, null), EARLY);
            }));
        }
        System.out.printf("%,d people arranged in %d s%n", people, seconds(start));
    }

    private static Athlete person(int nr) {
        LocalTime time = LocalTime.of(6, 0).plusMinutes(nr / DUE_IN_A_MINUTE);
        return Athlete.newcomer(new PersonId("telegram:" + nr), BERLIN, EARLY)
                .withReminder(new Athlete.Reminder(time, EnumSet.allOf(DayOfWeek.class)));
    }

    private void due() {
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Clock clock = new Clock();
            List<ReminderBook.Entry> due = database.reminderBook().due(FIRST, DUE_IN_A_MINUTE);
            taken.add(clock.taken());
            if (due.size() != DUE_IN_A_MINUTE) {
                throw new IllegalStateException(due.size() + " are due, not " + DUE_IN_A_MINUTE);
            }
        }
        print("query for 1,000 due", taken);
    }

    /** Each tick claims the thousand of its minute: settled, in the outbox, and the next day's arranged. */
    private void ticks() {
        ReminderTick tick = new ReminderTick(
                database,
                database.reminderBook(),
                database.people(),
                database.trainingLog(),
                database.warnings(),
                database.outbox());
        List<Taken> idle = new ArrayList<>();
        List<Taken> taken = new ArrayList<>();
        for (int minute = 0; minute < MINUTES; minute++) {
            Instant now = FIRST.plus(Duration.ofMinutes(minute));
            idle.add(timed(tick, now.minusSeconds(1), 0));
            taken.add(timed(tick, now, DUE_IN_A_MINUTE));
        }
        print("tick with nobody due", idle);
        print("tick that claims 1,000", taken);
    }

    private static Taken timed(ReminderTick tick, Instant now, int expected) {
        Clock clock = new Clock();
        int spoken = tick.run(now);
        if (spoken != expected) {
            throw new IllegalStateException(spoken + " reminders at " + now + ", not " + expected);
        }
        return clock.taken();
    }

    /** The time of the processor says what it takes where nothing else runs. */
    private static void print(String what, List<Taken> taken) {
        List<Long> wall = taken.stream().map(Taken::wall).sorted().toList();
        List<Long> cpu = taken.stream().map(Taken::cpu).sorted().toList();
        System.out.printf(
                "%s: median %.1f ms, worst %.1f ms of %d; processor %.1f ms%n",
                what,
                wall.get(wall.size() / 2) / 1e6,
                wall.getLast() / 1e6,
                wall.size(),
                cpu.get(cpu.size() / 2) / 1e6);
    }

    /** In nanoseconds. */
    private record Taken(long wall, long cpu) {}

    private static final class Clock {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
        private final long wall = System.nanoTime();
        private final long cpu = THREADS.getCurrentThreadCpuTime();

        Taken taken() {
            return new Taken(System.nanoTime() - wall, THREADS.getCurrentThreadCpuTime() - cpu);
        }
    }

    private static long seconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toSeconds();
    }
}
