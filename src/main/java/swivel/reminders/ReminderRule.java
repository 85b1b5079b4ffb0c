package swivel.reminders;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.Occasion;
import swivel.coaching.Whereabouts.Trip;

/**
 * When a reminder comes, computed from the person's zone every time. A wall time that the zone leaves out becomes the
 * first valid instant after it; one that comes twice counts once, the first time.
 */
final class ReminderRule {
    static final Duration SNOOZE = Duration.ofMinutes(30);
    private static final int MOST_SNOOZES = 3;

    private ReminderRule() {}

    /**
     * The first one after an instant; empty where the zone or the wish is missing.
     *
     * @param lastDay only a later day gets one, and a weekly note a later week, so that neither a change of zone nor one
     *     of days makes two
     */
    static Optional<Due> next(Athlete athlete, Occasion occasion, @Nullable LocalDate lastDay, Instant after) {
        Athlete.Reminder wish = athlete.contact().wish(occasion).orElse(null);
        if (athlete.zone(after) == null || wish == null) {
            return Optional.empty();
        }
        LocalDate today = athlete.day(after);
        LocalDate first = lastDay == null ? today : latest(today, firstAfter(occasion, lastDay));
        return Stream.iterate(first, day -> day.plusDays(1))
                .filter(day -> wish.days().contains(day.getDayOfWeek()) && !athlete.isPausedOn(day))
                .map(day -> new Due(day, instant(day, wish.time(), athlete.dayBegins(), zone(athlete, day))))
                .filter(due -> due.at().isAfter(after))
                .findFirst();
    }

    private static LocalDate firstAfter(Occasion occasion, LocalDate lastDay) {
        return occasion == Occasion.WEEKLY_NOTE
                ? lastDay.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : lastDay.plusDays(1);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
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

    /** A trip can be told before a home is: what comes after it then goes on by its clock. */
    static ZoneId zone(Athlete athlete, LocalDate day) {
        ZoneId zone = athlete.whereabouts().zone(day);
        Trip trip = athlete.whereabouts().trip();
        return zone != null ? zone : trip != null ? trip.zone() : ZoneOffset.UTC;
    }

    static Instant end(LocalDate day, Athlete athlete, ZoneId zone) {
        return firstValid(day.plusDays(1).atTime(athlete.dayBegins()), zone);
    }

    private static Instant instant(LocalDate day, LocalTime time, LocalTime dayBegins, ZoneId zone) {
        LocalDate date = time.isBefore(dayBegins) ? day.plusDays(1) : day;
        return firstValid(date.atTime(time), zone);
    }

    static Instant firstValid(LocalDateTime wall, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(wall);
        return change != null && change.isGap()
                ? change.getInstant()
                : wall.atZone(zone).toInstant();
    }
}
