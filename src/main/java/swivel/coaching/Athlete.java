package swivel.coaching;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.library.Equipment;
import swivel.library.ProgrammeId;

/**
 * What the coach knows of a person beside their training log.
 *
 * @param acquaintance how far they have told who they are
 * @param firstDay the coaching day on which they first spoke
 */
public record Athlete(
        PersonId id,
        Whereabouts whereabouts,
        Body body,
        Training training,
        Contact contact,
        Acquaintance acquaintance,
        LocalDate firstDay) {

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
        Whereabouts whereabouts = Whereabouts.at(zone);
        LocalDate firstDay = whereabouts.day(now);
        return new Athlete(
                id,
                whereabouts,
                Body.unknown(),
                Training.from(firstDay.getDayOfWeek()),
                Contact.none(),
                Acquaintance.NEW,
                firstDay);
    }

    /** The person's date at this instant; before their day begins it is still yesterday. Counted in UTC while the zone is unknown. */
    public LocalDate day(Instant now) {
        return whereabouts.day(now);
    }

    /** Where they are at home, or null until they have said so; on a trip {@link #zone(Instant)} is another. */
    public @Nullable ZoneId zone() {
        return whereabouts.home();
    }

    /** Where they are at this instant, or null until they have said so. */
    public @Nullable ZoneId zone(Instant now) {
        return whereabouts.zone(day(now));
    }

    public LocalTime dayBegins() {
        return whereabouts.dayBegins();
    }

    public @Nullable AgeBand age() {
        return body.age();
    }

    /** Codes of conditions they have named. */
    public Set<String> conditions() {
        return body.conditions();
    }

    public @Nullable ProgrammeId programme() {
        return training.programme();
    }

    public int level() {
        return training.level();
    }

    /** How long a full session may take. */
    public int minutes() {
        return training.minutes();
    }

    public Set<Equipment> equipment() {
        return training.equipment();
    }

    public Set<DayOfWeek> fullDays() {
        return training.fullDays();
    }

    /** Null where they want none. */
    public @Nullable Reminder reminder() {
        return contact.reminder();
    }

    /** Whether they have asked to be left in peace on this day. */
    public boolean isPausedOn(LocalDate day) {
        return contact.isPausedOn(day);
    }

    public Athlete with(Whereabouts changed) {
        return new Athlete(id, changed, body, training, contact, acquaintance, firstDay);
    }

    public Athlete with(Body changed) {
        return new Athlete(id, whereabouts, changed, training, contact, acquaintance, firstDay);
    }

    public Athlete with(Training changed) {
        return new Athlete(id, whereabouts, body, changed, contact, acquaintance, firstDay);
    }

    public Athlete with(Contact changed) {
        return new Athlete(id, whereabouts, body, training, changed, acquaintance, firstDay);
    }

    public Athlete with(Acquaintance changed) {
        return new Athlete(id, whereabouts, body, training, contact, changed, firstDay);
    }

    public Athlete withZone(ZoneId home) {
        return with(whereabouts.movedTo(home));
    }

    public Athlete withReminder(@Nullable Reminder wanted) {
        return with(contact.withReminder(wanted));
    }

    /** @param chosen null for the usual one */
    public Athlete withProgramme(@Nullable ProgrammeId chosen) {
        return with(training.withProgramme(chosen));
    }
}
