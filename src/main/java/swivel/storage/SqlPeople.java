package swivel.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.People;
import swivel.coaching.PersonId;
import swivel.library.Equipment;
import swivel.library.ProgrammeId;

final class SqlPeople implements People {
    private static final List<String> TABLES = List.of(
            "athlete",
            "planned_day",
            "done_drill",
            "drill_feedback",
            "symptom_report",
            "warning",
            "dialogue",
            "guided_session",
            "outbox",
            "live_message",
            "reminder");

    private final Writer writer;

    SqlPeople(Writer writer) {
        this.writer = writer;
    }

    @Override
    public Optional<Athlete> find(PersonId id) {
        return writer.inOne(handle -> handle.createQuery("select * from athlete where person = :person")
                .bind("person", id.value())
                .map((row, context) -> athlete(row))
                .findOne());
    }

    @Override
    public void save(Athlete athlete) {
        Athlete.Reminder reminder = athlete.reminder();
        writer.inOne(handle -> handle.createUpdate("""
                        insert into athlete (person, zone, day_begins, age, level, minutes, equipment, conditions,
                                             full_days, reminder_time, reminder_days, programme, first_day)
                        values (:person, :zone, :dayBegins, :age, :level, :minutes, :equipment, :conditions,
                                :fullDays, :reminderTime, :reminderDays, :programme, :firstDay)
                        on conflict (person) do update set
                            zone = excluded.zone, day_begins = excluded.day_begins, age = excluded.age,
                            level = excluded.level, minutes = excluded.minutes, equipment = excluded.equipment,
                            conditions = excluded.conditions, full_days = excluded.full_days,
                            reminder_time = excluded.reminder_time, reminder_days = excluded.reminder_days,
                            programme = excluded.programme, first_day = excluded.first_day
                        """)
                .bind("person", athlete.id().value())
                .bind("zone", Columns.text(athlete.zone()))
                .bind("dayBegins", athlete.dayBegins().toString())
                .bind("age", Columns.text(athlete.age()))
                .bind("level", athlete.level())
                .bind("minutes", athlete.minutes())
                .bind("equipment", sorted(athlete.equipment()))
                .bind("conditions", sorted(athlete.conditions()))
                .bind("fullDays", sorted(athlete.fullDays()))
                .bind("reminderTime", reminder == null ? null : reminder.time().toString())
                .bind("reminderDays", reminder == null ? null : sorted(reminder.days()))
                .bind("programme", Columns.text(athlete.programme()))
                .bind("firstDay", athlete.firstDay().toString())
                .execute());
    }

    @Override
    public void forget(PersonId id) {
        writer.inOne(handle -> {
            TABLES.forEach(table -> handle.execute("delete from " + table + " where person = ?", id.value()));
            return handle.createUpdate("delete from inbox where substr(event, 1, length(:start)) = :start")
                    .bind("start", id.value() + ":")
                    .execute();
        });
    }

    private static Athlete athlete(ResultSet row) throws SQLException {
        return new Athlete(
                new PersonId(row.getString("person")),
                Columns.parsed(row.getString("zone"), ZoneId::of),
                LocalTime.parse(row.getString("day_begins")),
                Columns.parsed(row.getString("age"), AgeBand::valueOf),
                row.getInt("level"),
                row.getInt("minutes"),
                Columns.words(row.getString("equipment"))
                        .map(Equipment::valueOf)
                        .collect(Collectors.toSet()),
                Columns.words(row.getString("conditions")).collect(Collectors.toSet()),
                days(row.getString("full_days")),
                reminder(row.getString("reminder_time"), row.getString("reminder_days")),
                Columns.parsed(row.getString("programme"), ProgrammeId::new),
                LocalDate.parse(row.getString("first_day")));
    }

    private static Athlete.@Nullable Reminder reminder(@Nullable String time, @Nullable String days) {
        return time == null || days == null ? null : new Athlete.Reminder(LocalTime.parse(time), days(days));
    }

    private static Set<DayOfWeek> days(String text) {
        return Columns.words(text).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }

    private static <T extends Comparable<T>> String sorted(Set<T> values) {
        return Columns.words(new TreeSet<>(values));
    }
}
