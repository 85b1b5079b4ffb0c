package swivel.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import swivel.coaching.Athlete;
import swivel.coaching.Occasion;

/** What becomes of a reminder that could not come in time. */
final class Lateness {
    static final Duration OF_A_REMINDER = Duration.ofHours(3);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime NIGHT = LocalTime.of(21, 0);

    private Lateness() {}

    /** Whether it is past its time by so much that it is not wanted any more, or its day is over. */
    static boolean isTooLate(Due due, Occasion occasion, Athlete athlete, Instant now) {
        ZoneId zone = athlete.whereabouts().zone(due.day());
        if (zone == null || now.isAfter(due.at().plus(window(occasion)))) {
            return true;
        }
        Instant end = ReminderRule.end(due.day(), athlete, zone);
        return occasion != Occasion.WEEKLY_NOTE && due.at().isBefore(end) && !now.isBefore(end);
    }

    private static Duration window(Occasion occasion) {
        return switch (occasion) {
            case ROUTINE -> OF_A_REMINDER;
            case NUDGE, FIRST_RESET, SECOND_RESET, THIRD_RESET -> AN_HOUR;
            case WEEKLY_NOTE -> A_DAY;
        };
    }

    /** When a weekly note that would come late at night may come instead; empty where it may come now. */
    static Optional<Instant> morning(Due due, Occasion occasion, Athlete athlete, Instant now) {
        ZoneId zone = ReminderRule.zone(athlete, due.day());
        boolean may = occasion != Occasion.WEEKLY_NOTE || !isQuiet(now, zone) || isQuiet(due.at(), zone);
        LocalDateTime local = now.atZone(zone).toLocalDateTime();
        LocalDate date = local.toLocalTime().isBefore(MORNING)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return may ? Optional.empty() : Optional.of(ReminderRule.firstValid(date.atTime(MORNING), zone));
    }

    private static boolean isQuiet(Instant at, ZoneId zone) {
        LocalTime time = at.atZone(zone).toLocalTime();
        return time.isBefore(MORNING) || !time.isBefore(NIGHT);
    }
}
