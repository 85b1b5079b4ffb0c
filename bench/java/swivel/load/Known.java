package swivel.load;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.stream.LongStream;
import swivel.coaching.Athlete;
import swivel.coaching.PersonId;
import swivel.conversation.message.Address;
import swivel.reminders.ReminderAgenda;
import swivel.storage.Database;

/** People whom the bot knows already. */
final class Known {
    private static final long FIRST_OF_THE_SILENT = 1_000_000;

    private Known() {}

    /** With reminders twelve hours from now. */
    static void people(Path file, int count) {
        Instant now = Clock.systemUTC().instant();
        try (Database database = Database.open(file)) {
            database.inOne(() -> LongStream.range(0, count)
                    .forEach(nr -> save(database, FIRST_OF_THE_SILENT + nr, now.plus(12, ChronoUnit.HOURS), now)));
        }
    }

    /** With reminders in the minutes to come: these people are the first ones of those who talk. */
    static void reminded(Path file, int count, int minutes) {
        Instant now = Clock.systemUTC().instant();
        try (Database database = Database.open(file)) {
            database.inOne(() -> LongStream.range(0, count)
                    .forEach(nr -> save(database, 1 + nr, now.plus(1 + nr % minutes, ChronoUnit.MINUTES), now)));
        }
    }

    private static void save(Database database, long id, Instant reminder, Instant now) {
        LocalTime time = LocalTime.ofInstant(reminder, ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        Athlete athlete = Athlete.newcomer(new PersonId("telegram:" + id), ZoneOffset.UTC, now)
                .withReminder(new Athlete.Reminder(time, EnumSet.allOf(DayOfWeek.class)));
        database.people().save(athlete);
        new ReminderAgenda(database.reminderBook())
                .arrange(athlete, new Address("telegram", String.valueOf(id), null), now);
    }
}
