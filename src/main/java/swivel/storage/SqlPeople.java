package swivel.storage;

import java.util.List;
import java.util.Optional;
import swivel.coaching.Athlete;
import swivel.coaching.People;
import swivel.coaching.PersonId;

final class SqlPeople implements People {
    private static final List<String> TABLES = List.of(
            "athlete",
            "planned_day",
            "done_drill",
            "drill_feedback",
            "swap",
            "day_choice",
            "symptom_report",
            "warning",
            "clearance",
            "dialogue",
            "guided_session",
            "outbox",
            "backlog",
            "live_message",
            "reminder",
            "upload",
            "measurement");

    private final Writer writer;

    SqlPeople(Writer writer) {
        this.writer = writer;
    }

    @Override
    public Optional<Athlete> find(PersonId id) {
        return writer.inOne(sql -> sql.prepare("select * from athlete where person = :person")
                .bind("person", id.value())
                .first(AthleteColumns::athlete));
    }

    @Override
    public void save(Athlete athlete) {
        writer.inOne(sql -> sql.prepare("""
                        insert into athlete (person, zone, day_begins, trip_zone, trip_last_day, age, conditions,
                                             past_injuries, programme, level, minutes, equipment, full_days, impact,
                                             unwanted, reminder_time, reminder_days, nudge, resets, weekly_note, dark_pictures, pauses,
                                             intended_after, obstacle, acquaintance, first_day)
                        values (:person, :zone, :dayBegins, :tripZone, :tripLastDay, :age, :conditions,
                                :pastInjuries, :programme, :level, :minutes, :equipment, :fullDays, :impact,
                                :unwanted, :reminderTime, :reminderDays, :nudge, :resets, :weeklyNote, :darkPictures, :pauses,
                                :intendedAfter, :obstacle, :acquaintance, :firstDay)
                        on conflict (person) do update set
                            zone = excluded.zone, day_begins = excluded.day_begins, trip_zone = excluded.trip_zone,
                            trip_last_day = excluded.trip_last_day, age = excluded.age,
                            conditions = excluded.conditions, past_injuries = excluded.past_injuries,
                            programme = excluded.programme, level = excluded.level, minutes = excluded.minutes,
                            equipment = excluded.equipment, full_days = excluded.full_days, impact = excluded.impact,
                            unwanted = excluded.unwanted,
                            reminder_time = excluded.reminder_time, reminder_days = excluded.reminder_days,
                            nudge = excluded.nudge, resets = excluded.resets,
                            weekly_note = excluded.weekly_note, dark_pictures = excluded.dark_pictures, pauses = excluded.pauses,
                            intended_after = excluded.intended_after, obstacle = excluded.obstacle,
                            acquaintance = excluded.acquaintance, first_day = excluded.first_day
                        """)
                .bind("person", athlete.id().value())
                .bindAll(AthleteColumns.of(athlete))
                .execute());
    }

    @Override
    public void rename(PersonId from, PersonId to) {
        writer.inOne(sql -> {
            for (String table : TABLES) {
                sql.execute("delete from " + table + " where person = ?", to.value());
                sql.execute("update " + table + " set person = ? where person = ?", to.value(), from.value());
            }
            return to;
        });
    }

    @Override
    public void forget(PersonId id) {
        writer.inOne(sql -> {
            for (String table : TABLES) {
                sql.execute("delete from " + table + " where person = ?", id.value());
            }
            return sql.prepare("delete from inbox where substr(event, 1, length(:start)) = :start")
                    .bind("start", id.value() + ":")
                    .execute();
        });
    }
}
