package swivel.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import swivel.coaching.DayChoice;
import swivel.coaching.DrillFeedback;
import swivel.coaching.PersonId;
import swivel.coaching.PlannedDay;
import swivel.coaching.Swap;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.TrainingLog;
import swivel.library.DrillId;
import swivel.storage.Prepared.Mapper;

final class SqlTrainingLog implements TrainingLog {
    private static final String COUNTING_REPORTS =
            "select * from (select * from symptom_report where taken_back_at is null) as counting";

    private final Writer writer;

    SqlTrainingLog(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void plan(PersonId person, PlannedDay planned) {
        writer.inOne(sql -> sql.prepare("""
                        insert into planned_day (person, day, kind, light, drills, whole_seconds)
                        values (:person, :day, :kind, :light, :drills, :whole_seconds)
                        on conflict (person, day) do update set
                            kind = excluded.kind, light = excluded.light, drills = excluded.drills,
                            whole_seconds = excluded.whole_seconds
                        """)
                .bind("person", person.value())
                .bind("day", planned.day().toString())
                .bind("kind", planned.kind().name())
                .bind("light", planned.light().name())
                .bind("drills", Columns.words(planned.drills()))
                .bind("whole_seconds", planned.wholeSeconds())
                .execute());
    }

    @Override
    public List<PlannedDay> planned(PersonId person, LocalDate from, LocalDate to) {
        return between(
                person,
                from,
                to,
                "select day, kind, light, drills, whole_seconds from planned_day",
                "day",
                TrainingRows::planned);
    }

    @Override
    public void done(PersonId person, LocalDate day, DrillId drill, Instant at) {
        writer.inOne(sql -> sql.prepare("""
                        insert into done_drill (person, day, drill, done_at) values (:person, :day, :drill, :at)
                        on conflict (person, day, drill) do nothing
                        """)
                .bind("person", person.value())
                .bind("day", day.toString())
                .bind("drill", drill.value())
                .bind("at", at.toEpochMilli())
                .execute());
    }

    @Override
    public List<DoneDrill> done(PersonId person, LocalDate from, LocalDate to) {
        return between(person, from, to, "select day, drill from done_drill", "day, id", TrainingRows::done);
    }

    @Override
    public void report(PersonId person, SymptomReport report) {
        Symptom symptom = report.symptom();
        writer.inOne(sql -> sql.prepare("""
                        insert into symptom_report (person, day, reported_at, region, side, severity, quality, resolved,
                                                    negated, since_days, eases_on_stopping, at_rest, limping, timing)
                        values (:person, :day, :at, :region, :side, :severity, :quality, :resolved,
                                :negated, :sinceDays, :easesOnStopping, :atRest, :limping, :timing)
                        """)
                .bind("person", person.value())
                .bind("day", report.day().toString())
                .bind("at", report.at().toEpochMilli())
                .bind("region", symptom.region().name())
                .bind("side", Columns.text(symptom.side()))
                .bind("severity", symptom.severity())
                .bind("quality", Columns.text(symptom.quality()))
                .bind("resolved", symptom.resolved())
                .bind("negated", symptom.negated())
                .bind("sinceDays", symptom.sinceDays())
                .bind("easesOnStopping", symptom.easesOnStopping())
                .bind("atRest", symptom.atRest())
                .bind("limping", symptom.limping())
                .bind("timing", Columns.text(report.timing()))
                .execute());
    }

    @Override
    public void takeBack(PersonId person, SymptomReport wrong, Instant at) {
        writer.inOne(sql -> sql.prepare("""
                        update symptom_report set taken_back_at = :at
                        where person = :person and reported_at = :reported and region = :region
                            and coalesce(side, '') = :side and taken_back_at is null
                        """)
                .bind("at", at.toEpochMilli())
                .bind("person", person.value())
                .bind("reported", wrong.at().toEpochMilli())
                .bind("region", wrong.symptom().region().name())
                .bind(
                        "side",
                        Objects.requireNonNullElse(Columns.text(wrong.symptom().side()), ""))
                .execute());
    }

    @Override
    public List<SymptomReport> takenBack(PersonId person) {
        return writer.inOne(
                sql -> sql.prepare("""
                        select * from symptom_report
                        where person = :person and taken_back_at is not null order by id
                        """).bind("person", person.value()).list(TrainingRows::report));
    }

    @Override
    public List<SymptomReport> reports(PersonId person, LocalDate from, LocalDate to) {
        return between(person, from, to, COUNTING_REPORTS, "reported_at, id", TrainingRows::report);
    }

    @Override
    public void feedback(PersonId person, DrillFeedback said, Instant at) {
        writer.inOne(sql -> sql.prepare("""
                        insert into drill_feedback (person, day, drill, feedback, said_at)
                        values (:person, :day, :drill, :feedback, :at)
                        on conflict (person, day, drill, feedback) do nothing
                        """)
                .bind("person", person.value())
                .bind("day", said.day().toString())
                .bind("drill", said.drill().value())
                .bind("feedback", said.feedback().name())
                .bind("at", at.toEpochMilli())
                .execute());
    }

    @Override
    public List<DrillFeedback> feedback(PersonId person, LocalDate from, LocalDate to) {
        return between(
                person, from, to, "select day, drill, feedback from drill_feedback", "id", TrainingRows::feedback);
    }

    @Override
    public void swap(PersonId person, Swap swap, Instant at) {
        swapBack(person, swap.day(), swap.drill());
        writer.inOne(sql -> sql.prepare("""
                        insert into swap (person, day, drill, by_drill, swapped_at)
                        values (:person, :day, :drill, :by, :at)
                        """)
                .bind("person", person.value())
                .bind("day", swap.day().toString())
                .bind("drill", swap.drill().value())
                .bind("by", swap.by().value())
                .bind("at", at.toEpochMilli())
                .execute());
    }

    @Override
    public void swapBack(PersonId person, LocalDate day, DrillId drill) {
        writer.inOne(sql -> sql.execute(
                "delete from swap where person = ? and day = ? and drill = ?",
                person.value(),
                day.toString(),
                drill.value()));
    }

    @Override
    public List<Swap> swaps(PersonId person, LocalDate from, LocalDate to) {
        return between(person, from, to, "select day, drill, by_drill from swap", "id", TrainingRows::swap);
    }

    @Override
    public void choose(PersonId person, DayChoice choice, Instant at) {
        unchoose(person, choice.day());
        writer.inOne(sql -> sql.prepare("""
                        insert into day_choice (person, day, session, minutes, chosen_at)
                        values (:person, :day, :session, :minutes, :at)
                        """)
                .bind("person", person.value())
                .bind("day", choice.day().toString())
                .bind(
                        "session",
                        choice instanceof DayChoice.Another another
                                ? another.session().value()
                                : null)
                .bind("minutes", choice instanceof DayChoice.Shorter shorter ? shorter.minutes() : null)
                .bind("at", at.toEpochMilli())
                .execute());
    }

    @Override
    public void unchoose(PersonId person, LocalDate day) {
        writer.inOne(sql ->
                sql.execute("delete from day_choice where person = ? and day = ?", person.value(), day.toString()));
    }

    @Override
    public List<DayChoice> choices(PersonId person, LocalDate from, LocalDate to) {
        return between(person, from, to, "select day, session, minutes from day_choice", "id", TrainingRows::choice);
    }

    @Override
    public Optional<LocalDate> firstDay(PersonId person) {
        return writer.inOne(sql -> sql.prepare("""
                        select min(day) as day from (
                            select day from planned_day where person = :person
                            union all select day from done_drill where person = :person
                            union all select day from symptom_report where person = :person) as entry
                        """)
                .bind("person", person.value())
                .first(row -> row.getString("day"))
                .map(LocalDate::parse));
    }

    private <T> List<T> between(
            PersonId person, LocalDate from, LocalDate to, String rows, String order, Mapper<T> mapper) {
        return writer.inOne(
                sql -> sql.prepare(rows + " where person = :person and day between :from and :to order by " + order)
                        .bind("person", person.value())
                        .bind("from", from.toString())
                        .bind("to", to.toString())
                        .list(mapper));
    }
}
