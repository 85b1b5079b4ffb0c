package swivel.reminders;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import swivel.coaching.Athlete;
import swivel.coaching.PersonId;
import swivel.coaching.Whereabouts;
import swivel.conversation.message.Address;

/** People for the tests of this room. */
final class Anybody {
    static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    private Anybody() {}

    /** Somebody who wants a reminder at this wall time, every day; their day begins at 03:00. */
    static Athlete in(String zone, String time) {
        return in(zone, time, EVERY_DAY);
    }

    static Athlete in(String zone, String time, Set<DayOfWeek> days) {
        return named("telegram:4711", zone, time, days);
    }

    static Athlete named(String id, String zone, String time, Set<DayOfWeek> days) {
        return Athlete.newcomer(new PersonId(id), ZoneId.of(zone), Instant.EPOCH)
                .withReminder(new Athlete.Reminder(LocalTime.parse(time), days));
    }

    static Athlete whoseDayBegins(LocalTime dayBegins, Athlete athlete) {
        return athlete.with(new Whereabouts(athlete.zone(), dayBegins, null));
    }

    static Address chatOf(Athlete athlete) {
        return new Address("telegram", athlete.id().value(), null);
    }
}
