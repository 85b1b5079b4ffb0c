package swivel.coaching;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.library.Equipment;
import swivel.library.ProgrammeId;

/**
 * What the coach knows of a person beside their training log.
 *
 * @param zone where they are, or null until they have said so
 * @param dayBegins the hour at which their day begins: what they do before it belongs to the day before
 * @param age null until they have said so
 * @param minutes how long a full session may take
 * @param conditions codes of conditions they have named
 * @param reminder null where they want none
 * @param programme what they chose to follow, or null for the usual one
 * @param firstDay the coaching day on which they first spoke
 */
public record Athlete(
        PersonId id,
        @Nullable ZoneId zone,
        LocalTime dayBegins,
        @Nullable AgeBand age,
        int level,
        int minutes,
        Set<Equipment> equipment,
        Set<String> conditions,
        Set<DayOfWeek> fullDays,
        @Nullable Reminder reminder,
        @Nullable ProgrammeId programme,
        LocalDate firstDay) {

    private static final LocalTime DAY_BEGINS = LocalTime.of(3, 0);
    private static final int MINUTES = 12;

    public Athlete {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("An athlete's level is 1 to 3, not " + level);
        }
        if (minutes < 3 || minutes > 90) {
            throw new IllegalArgumentException("A session takes 3 to 90 minutes, not " + minutes);
        }
        equipment = Set.copyOf(equipment);
        conditions = Set.copyOf(conditions);
        fullDays = Set.copyOf(fullDays);
    }

    /**
     * When the coach speaks first.
     *
     * @param time wall time in the person's zone
     * @param days never empty
     */
    public record Reminder(LocalTime time, Set<DayOfWeek> days) {
        public Reminder {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("A reminder needs at least one day of the week");
            }
            days = Set.copyOf(days);
        }
    }

    /** Somebody of whom nothing is known: level 1, no equipment, no condition, three full sessions a week, the first one today. */
    public static Athlete newcomer(PersonId id, @Nullable ZoneId zone, Instant now) {
        LocalDate firstDay = coachingDay(zone, DAY_BEGINS, now);
        DayOfWeek first = firstDay.getDayOfWeek();
        Set<DayOfWeek> fullDays = Set.of(first, first.plus(2), first.plus(4));
        return new Athlete(id, zone, DAY_BEGINS, null, 1, MINUTES, Set.of(), Set.of(), fullDays, null, null, firstDay);
    }

    /** The person's date at this instant; before their day begins it is still yesterday. Counted in UTC while the zone is unknown. */
    public LocalDate day(Instant now) {
        return coachingDay(zone, dayBegins, now);
    }

    private static LocalDate coachingDay(@Nullable ZoneId zone, LocalTime dayBegins, Instant now) {
        var local = now.atZone(zone == null ? ZoneOffset.UTC : zone);
        return local.toLocalTime().isBefore(dayBegins) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }

    public Athlete withZone(ZoneId known) {
        return new Athlete(
                id,
                known,
                dayBegins,
                age,
                level,
                minutes,
                equipment,
                conditions,
                fullDays,
                reminder,
                programme,
                firstDay);
    }

    public Athlete withReminder(@Nullable Reminder wanted) {
        return new Athlete(
                id, zone, dayBegins, age, level, minutes, equipment, conditions, fullDays, wanted, programme, firstDay);
    }

    /** @param chosen null for the usual one */
    public Athlete withProgramme(@Nullable ProgrammeId chosen) {
        return new Athlete(
                id, zone, dayBegins, age, level, minutes, equipment, conditions, fullDays, reminder, chosen, firstDay);
    }
}
