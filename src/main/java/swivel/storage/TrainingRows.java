package swivel.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import swivel.coaching.DayChoice;
import swivel.coaching.DayKind;
import swivel.coaching.DrillFeedback;
import swivel.coaching.DrillFeedback.Feedback;
import swivel.coaching.Light;
import swivel.coaching.PlannedDay;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Swap;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.Timing;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.library.DrillId;
import swivel.library.SessionId;

/** What the rows of the training log stand for. */
final class TrainingRows {
    private TrainingRows() {}

    static PlannedDay planned(ResultSet row) throws SQLException {
        return new PlannedDay(
                day(row),
                DayKind.valueOf(row.getString("kind")),
                Light.valueOf(row.getString("light")),
                Columns.words(row.getString("drills")).map(DrillId::new).toList(),
                Columns.integer(row, "whole_seconds"));
    }

    static DoneDrill done(ResultSet row) throws SQLException {
        return new DoneDrill(day(row), drill(row, "drill"));
    }

    static SymptomReport report(ResultSet row) throws SQLException {
        return new SymptomReport(
                symptom(row),
                day(row),
                Instant.ofEpochMilli(row.getLong("reported_at")),
                Columns.parsed(row.getString("timing"), Timing::valueOf));
    }

    static DrillFeedback feedback(ResultSet row) throws SQLException {
        return new DrillFeedback(day(row), drill(row, "drill"), Feedback.valueOf(row.getString("feedback")));
    }

    static Swap swap(ResultSet row) throws SQLException {
        return new Swap(day(row), drill(row, "drill"), drill(row, "by_drill"));
    }

    static DayChoice choice(ResultSet row) throws SQLException {
        String session = row.getString("session");
        return session == null
                ? new DayChoice.Shorter(day(row), row.getInt("minutes"))
                : new DayChoice.Another(day(row), new SessionId(session));
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return LocalDate.parse(row.getString("day"));
    }

    private static DrillId drill(ResultSet row, String column) throws SQLException {
        return new DrillId(row.getString(column));
    }

    private static Symptom symptom(ResultSet row) throws SQLException {
        return new Symptom(
                Region.valueOf(row.getString("region")),
                Columns.parsed(row.getString("side"), Side::valueOf),
                Columns.integer(row, "severity"),
                Columns.parsed(row.getString("quality"), Quality::valueOf),
                row.getBoolean("resolved"),
                row.getBoolean("negated"),
                Columns.integer(row, "since_days"),
                Columns.truth(row, "eases_on_stopping"),
                Columns.truth(row, "at_rest"),
                Columns.truth(row, "limping"));
    }
}
