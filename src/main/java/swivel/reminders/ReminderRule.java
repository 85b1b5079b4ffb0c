package swivel.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.Whereabouts.Trip;

/**
 * When a reminder comes, computed from the person's zone every time. A wall time that the zone leaves out becomes the
 * first valid instant after it; one that comes twice counts once, the first time.
 */
final class ReminderRule {
    static final Duration SNOOZE = Duration.ofMinutes(30);
    static final Duration LATE_WINDOW = Duration.ofHours(3);
    private static final int MOST_SNOOZES = 3;

    private ReminderRule() {}

    /**
     * The first reminder after an instant; empty where the zone or the wish is missing.
     *
     * @param lastDay only a later day gets one, so that a change of zone never makes two for one date
     */
    static Optional<Due> next(Athlete athlete, @Nullable LocalDate lastDay, Instant after) {
        Athlete.Reminder reminder = athlete.reminder();
        if (athlete.zone(after) == null || reminder == null) {
            return Optional.empty();
        }
        LocalDate today = athlete.day(after);
        LocalDate first = lastDay == null || lastDay.isBefore(today) ? today : lastDay.plusDays(1);
        return Stream.iterate(first, day -> day.plusDays(1))
                .filter(day -> reminder.days().contains(day.getDayOfWeek()) && !athlete.isPausedOn(day))
                .map(day -> new Due(day, instant(day, reminder.time(), athlete.dayBegins(), zone(athlete, day))))
                .filter(due -> due.at().isAfter(after))
                .findFirst();
    }

    /**
     * The reminder of this day, moved; empty where it is not the last or the next one, was moved too often already, or
     * would come after the day is over.
     */
    static Optional<Due> snooze(ReminderBook.Entry entry, Athlete athlete, LocalDate day, Instant now, Duration by) {
        if (!by.isPositive()) {
            throw new IllegalArgumentException("A reminder is moved by more than nothing, not by " + by);
        }
        ZoneId zone = athlete.whereabouts().zone(day);
        boolean known = entry.isAbout(day) || day.equals(entry.lastDay());
        if (zone == null || !known || entry.snoozesOf(day) >= MOST_SNOOZES) {
            return Optional.empty();
        }
        Due due = entry.due();
        Instant from = due != null && due.day().equals(day) && due.at().isAfter(now) ? due.at() : now;
        Instant moved = from.plus(by);
        return moved.isBefore(end(day, athlete, zone)) ? Optional.of(new Due(day, moved)) : Optional.empty();
    }

    /** Whether it is three hours past its time, or its day is over. */
    static boolean isTooLate(Due due, Athlete athlete, Instant now) {
        ZoneId zone = athlete.whereabouts().zone(due.day());
        if (zone == null || now.isAfter(due.at().plus(LATE_WINDOW))) {
            return true;
        }
        Instant end = end(due.day(), athlete, zone);
        return due.at().isBefore(end) && !now.isBefore(end);
    }

    /** A trip can be told before a home is: what comes after it then goes on by its clock. */
    private static ZoneId zone(Athlete athlete, LocalDate day) {
        ZoneId zone = athlete.whereabouts().zone(day);
        Trip trip = athlete.whereabouts().trip();
        return zone != null ? zone : trip != null ? trip.zone() : ZoneOffset.UTC;
    }

    private static Instant end(LocalDate day, Athlete athlete, ZoneId zone) {
        return firstValid(day.plusDays(1).atTime(athlete.dayBegins()), zone);
    }

    private static Instant instant(LocalDate day, LocalTime time, LocalTime dayBegins, ZoneId zone) {
        LocalDate date = time.isBefore(dayBegins) ? day.plusDays(1) : day;
        return firstValid(date.atTime(time), zone);
    }

    private static Instant firstValid(LocalDateTime wall, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(wall);
        return change != null && change.isGap()
                ? change.getInstant()
                : wall.atZone(zone).toInstant();
    }
}
