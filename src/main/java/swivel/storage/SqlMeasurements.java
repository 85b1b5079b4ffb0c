package swivel.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import swivel.coaching.PersonId;
import swivel.coaching.Side;
import swivel.coaching.measuring.Measurements;
import swivel.coaching.measuring.Readings;
import swivel.library.SelfTestId;

final class SqlMeasurements implements Measurements {
    private final Writer writer;

    SqlMeasurements(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void note(PersonId person, Readings readings, Instant at) {
        writer.inOne(sql -> sql.prepare("""
                        insert into measurement (person, day, test, side, quantity, readings, measured_at)
                        values (:person, :day, :test, :side, :quantity, :readings, :at)
                        on conflict (person, day, test, side, quantity) do update set
                            readings = excluded.readings, measured_at = excluded.measured_at
                        """)
                .bind("person", person.value())
                .bind("day", readings.day().toString())
                .bind("test", readings.test().value())
                .bind("side", readings.side().name())
                .bind("quantity", readings.quantity())
                .bind("readings", Columns.words(readings.values()))
                .bind("at", at.toEpochMilli())
                .execute());
    }

    @Override
    public List<Readings> readings(PersonId person) {
        return writer.inOne(
                sql -> sql.prepare("""
                        select day, test, side, quantity, readings from measurement
                        where person = :person
                        order by day, id
                        """).bind("person", person.value()).list(SqlMeasurements::readings));
    }

    private static Readings readings(ResultSet row) throws SQLException {
        return new Readings(
                LocalDate.parse(row.getString("day")),
                new SelfTestId(row.getString("test")),
                Side.valueOf(row.getString("side")),
                row.getString("quantity"),
                Columns.words(row.getString("readings")).map(Double::valueOf).toList());
    }
}
