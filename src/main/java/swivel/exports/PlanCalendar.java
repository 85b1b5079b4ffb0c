package swivel.exports;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import swivel.coaching.Athlete;
import swivel.coaching.Athlete.Reminder;
import swivel.coaching.PersonId;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Routine;
import swivel.conversation.words.DoseWords;
import swivel.conversation.words.WeekWords;

/**
 * The coming days as events: at the time of the reminder, as an instant that is found by the clock of each date, and for
 * the whole day where there is none.
 */
final class PlanCalendar {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    private final ICalendar file = new ICalendar();
    private final Athlete athlete;
    private final Instant now;

    private PlanCalendar(Athlete athlete, Instant now) {
        this.athlete = athlete;
        this.now = now;
    }

    static String of(Athlete athlete, List<Routine> routines, Instant now) {
        PlanCalendar calendar = new PlanCalendar(athlete, now);
        routines.stream()
                .filter(Routine::isAsked)
                .filter(routine -> !athlete.isPausedOn(routine.day()))
                .forEach(calendar::event);
        return calendar.file.end();
    }

    private void event(Routine routine) {
        file.line("BEGIN", "VEVENT");
        file.line("UID", id(athlete.id(), routine.day()));
        file.line("DTSTAMP", INSTANT.format(now));
        when(routine);
        file.words("SUMMARY", "Hips: " + WeekWords.name(routine.kind()) + ", about " + routine.minutes() + " min");
        file.words(
                "DESCRIPTION",
                routine.drills().stream().map(PlanCalendar::drill).collect(Collectors.joining("\n")));
        file.line("END", "VEVENT");
    }

    private void when(Routine routine) {
        Reminder reminder = athlete.reminder();
        ZoneId zone = athlete.whereabouts().zone(routine.day());
        if (reminder == null || zone == null) {
            file.line("DTSTART;VALUE=DATE", DATE.format(routine.day()));
            file.line("TRANSP", "TRANSPARENT");
            return;
        }
        Instant start = date(routine.day(), reminder.time())
                .atTime(reminder.time())
                .atZone(zone)
                .toInstant();
        file.line("DTSTART", INSTANT.format(start));
        file.line("DTEND", INSTANT.format(start.plus(Duration.ofMinutes(routine.minutes()))));
    }

    /** What comes before the person's day begins belongs to the day before. */
    private LocalDate date(LocalDate day, LocalTime time) {
        return time.isBefore(athlete.dayBegins()) ? day.plusDays(1) : day;
    }

    private static String drill(PlannedDrill planned) {
        return planned.drill().name() + ": " + DoseWords.of(planned.dose(), planned.rangePercent());
    }

    /** The same day always has the same one, so that a later file takes the place of an earlier one. */
    private static String id(PersonId person, LocalDate day) {
        byte[] name = (person + " " + day).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name) + "@swivel";
    }
}
