package swivel.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Acquaintance;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.Body;
import swivel.coaching.Contact;
import swivel.coaching.Contact.Intention;
import swivel.coaching.Contact.Pause;
import swivel.coaching.PersonId;
import swivel.coaching.Region;
import swivel.coaching.Training;
import swivel.coaching.Whereabouts;
import swivel.coaching.Whereabouts.Trip;
import swivel.library.DrillId;
import swivel.library.Equipment;
import swivel.library.ProgrammeId;

/** An athlete as one row, and back. */
final class AthleteColumns {
    private AthleteColumns() {}

    /** All but the person. */
    static Map<String, @Nullable Object> of(Athlete athlete) {
        Map<String, @Nullable Object> values = new HashMap<>();
        Trip trip = athlete.whereabouts().trip();
        values.put("zone", Columns.text(athlete.zone()));
        values.put("dayBegins", athlete.dayBegins().toString());
        values.put("tripZone", trip == null ? null : trip.zone().toString());
        values.put("tripLastDay", trip == null ? null : trip.lastDay().toString());
        values.put("age", Columns.text(athlete.age()));
        values.put("conditions", sorted(athlete.conditions()));
        values.put("pastInjuries", sorted(athlete.body().pastInjuries()));
        values.put("programme", Columns.text(athlete.programme()));
        values.put("level", athlete.level());
        values.put("minutes", athlete.minutes());
        values.put("equipment", sorted(athlete.equipment()));
        values.put("fullDays", sorted(athlete.fullDays()));
        values.put("impact", athlete.training().impact());
        values.put(
                "unwanted",
                Columns.words(athlete.training().unwanted().stream()
                        .map(DrillId::value)
                        .sorted()
                        .toList()));
        Athlete.Reminder reminder = athlete.reminder();
        values.put("reminderTime", reminder == null ? null : reminder.time().toString());
        values.put("reminderDays", reminder == null ? null : sorted(reminder.days()));
        Contact contact = athlete.contact();
        Intention intention = contact.intention();
        values.put("nudge", Columns.text(contact.nudge()));
        values.put("resets", Columns.words(contact.resets()));
        values.put("intendedAfter", intention == null ? null : intention.after());
        values.put("obstacle", intention == null ? null : intention.obstacle());
        values.put("darkPictures", contact.dark());
        values.put("weeklyNote", Columns.text(contact.weeklyNote()));
        values.put(
                "pauses",
                Columns.words(contact.pauses().stream()
                        .map(pause -> pause.from() + "/" + pause.to())
                        .toList()));
        values.put("acquaintance", athlete.acquaintance().name());
        values.put("firstDay", athlete.firstDay().toString());
        return values;
    }

    static Athlete athlete(ResultSet row) throws SQLException {
        return new Athlete(
                new PersonId(row.getString("person")),
                whereabouts(row),
                new Body(
                        Columns.parsed(row.getString("age"), AgeBand::valueOf),
                        set(row.getString("conditions"), code -> code),
                        set(row.getString("past_injuries"), Region::valueOf)),
                new Training(
                        Columns.parsed(row.getString("programme"), ProgrammeId::new),
                        row.getInt("level"),
                        row.getInt("minutes"),
                        set(row.getString("equipment"), Equipment::valueOf),
                        set(row.getString("full_days"), DayOfWeek::valueOf),
                        row.getBoolean("impact"),
                        set(row.getString("unwanted"), DrillId::new)),
                contact(row),
                Acquaintance.valueOf(row.getString("acquaintance")),
                LocalDate.parse(row.getString("first_day")));
    }

    private static Whereabouts whereabouts(ResultSet row) throws SQLException {
        ZoneId away = Columns.parsed(row.getString("trip_zone"), ZoneId::of);
        LocalDate lastDay = Columns.parsed(row.getString("trip_last_day"), LocalDate::parse);
        return new Whereabouts(
                Columns.parsed(row.getString("zone"), ZoneId::of),
                LocalTime.parse(row.getString("day_begins")),
                away == null || lastDay == null ? null : new Trip(away, lastDay));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                reminder(row.getString("reminder_time"), row.getString("reminder_days")),
                Columns.parsed(row.getString("nudge"), LocalTime::parse),
                Columns.words(row.getString("resets")).map(LocalTime::parse).toList(),
                Columns.parsed(row.getString("weekly_note"), DayOfWeek::valueOf),
                pauses(row.getString("pauses")),
                intention(row.getString("intended_after"), row.getString("obstacle")),
                row.getBoolean("dark_pictures"));
    }

    private static @Nullable Intention intention(@Nullable String after, @Nullable String obstacle) {
        return after == null ? null : new Intention(after, obstacle);
    }

    private static Athlete.@Nullable Reminder reminder(@Nullable String time, @Nullable String days) {
        return time == null || days == null
                ? null
                : new Athlete.Reminder(LocalTime.parse(time), set(days, DayOfWeek::valueOf));
    }

    private static List<Pause> pauses(String text) {
        return Columns.words(text)
                .map(pair -> pair.split("/"))
                .map(days -> new Pause(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                .toList();
    }

    private static <T> Set<T> set(String text, Function<String, T> parser) {
        return Columns.words(text).map(parser).collect(Collectors.toSet());
    }

    private static <T extends Comparable<T>> String sorted(Set<T> values) {
        return Columns.words(new TreeSet<>(values));
    }
}
