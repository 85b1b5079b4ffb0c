package swivel.load;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Compares what stands in the database with what people have said. */
final class Ledger {
    private Ledger() {}

    static void check(Path database, People people, Report report) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            Map<String, Long> written = new HashMap<>();
            try (ResultSet rows = connection
                    .createStatement()
                    .executeQuery("select person, count(*) from symptom_report group by person")) {
                while (rows.next()) {
                    written.put(rows.getString(1).replace("telegram:", ""), rows.getLong(2));
                }
            }
            long lost = 0;
            long doubled = 0;
            for (Map.Entry<String, Long> said : people.reports().entrySet()) {
                long more = written.getOrDefault(said.getKey(), 0L) - said.getValue();
                lost += Math.max(0, -more);
                doubled += Math.max(0, more);
            }
            report.count(
                    "effects said",
                    people.reports().values().stream().mapToLong(Long::longValue).sum());
            report.mustBeZero("effects lost", lost);
            report.mustBeZero("effects doubled", doubled);
            report.mustBeZero(
                    "updates of which the inbox does not know", people.said() - count(connection, "inbox"));
            report.mustBeZero("rows left in the outbox", count(connection, "outbox"));
            report.must("the database is whole", 1, isWhole(connection), "integrity_check says ok");
        } catch (SQLException fault) {
            throw new IllegalStateException("The database cannot be read: " + database, fault);
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery("select count(*) from " + table)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static boolean isWhole(Connection connection) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery("pragma integrity_check")) {
            return row.next() && row.getString(1).equals("ok");
        }
    }
}
