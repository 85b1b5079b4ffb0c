package swivel.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import swivel.coaching.PersonId;
import swivel.coaching.WarningSign;
import swivel.coaching.Warnings;

final class SqlWarnings implements Warnings {
    private final Writer writer;

    SqlWarnings(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void warn(PersonId person, WarningSign sign, Instant at) {
        writer.inOne(sql -> sql.prepare("""
                        insert into warning (person, sign, tier, warned_at) values (:person, :sign, :tier, :at)
                        """)
                .bind("person", person.value())
                .bind("sign", sign.sign().name())
                .bind("tier", sign.tier().name())
                .bind("at", at.toEpochMilli())
                .execute());
    }

    @Override
    public Optional<WarningSign> standing(PersonId person) {
        return writer.inOne(sql -> sql.prepare("""
                        select sign, tier from warning where person = :person and cleared_at is null order by id
                        """).bind("person", person.value()).list(SqlWarnings::sign).stream()
                .min(Comparator.comparing(WarningSign::tier)));
    }

    @Override
    public List<Warning> all(PersonId person) {
        return writer.inOne(sql -> sql.prepare("select * from warning where person = :person order by id")
                .bind("person", person.value())
                .list(SqlWarnings::warning));
    }

    @Override
    public void clear(PersonId person, Instant at) {
        writer.inOne(sql -> sql.prepare("""
                        update warning set cleared_at = :at where person = :person and cleared_at is null
                        """)
                .bind("person", person.value())
                .bind("at", at.toEpochMilli())
                .execute());
        writer.inOne(sql -> sql.execute(
                "insert into clearance (person, cleared_at) values (?, ?)", person.value(), at.toEpochMilli()));
    }

    @Override
    public List<Instant> clearances(PersonId person) {
        return writer.inOne(sql -> sql.prepare("""
                        select cleared_at from clearance where person = :person order by cleared_at
                        """)
                .bind("person", person.value())
                .list(row -> Instant.ofEpochMilli(row.getLong("cleared_at"))));
    }

    private static Warning warning(ResultSet row) throws SQLException {
        return new Warning(
                sign(row),
                Instant.ofEpochMilli(row.getLong("warned_at")),
                Columns.parsed(row.getString("cleared_at"), text -> Instant.ofEpochMilli(Long.parseLong(text))));
    }

    private static WarningSign sign(ResultSet row) throws SQLException {
        return new WarningSign(
                WarningSign.Sign.valueOf(row.getString("sign")), WarningSign.Tier.valueOf(row.getString("tier")));
    }
}
