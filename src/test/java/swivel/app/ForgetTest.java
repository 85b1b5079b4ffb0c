package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After /forget no table holds a word about the person. */
class ForgetTest {
    @TempDir
    Path temp;

    @Test
    void afterForgetNothingIsLeftInAnyTable() throws SQLException {
        Path file = temp.resolve("forget.db");
        Door door = new Door(
                Path.of("").toAbsolutePath(),
                Map.of(),
                new SettableClock(),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                temp.resolve("index"));
        try (Wiring wiring = Wiring.open(door, door.config().withDatabase(file))) {
            Stranger ana = new Stranger(wiring, door.clock(), "ana");
            for (String message : List.of("i'm in Lisbon", "/remind 7:30", "left hip 4/10", "done", "clamshell?")) {
                ana.says(message);
            }
            assertThat(tablesThatName(file, "ana")).isNotEmpty();

            ana.says("/forget");
            ana.says("yes");

            assertThat(tablesThatName(file, "ana")).isEmpty();
        }
    }

    private static List<String> tablesThatName(Path file, String person) throws SQLException {
        List<String> naming = new ArrayList<>();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String table : column(database, "select name from sqlite_master where type = 'table'")) {
                ResultSet rows = database.createStatement().executeQuery("select * from " + table);
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        if (String.valueOf(rows.getString(i)).contains(person)) {
                            naming.add(table);
                        }
                    }
                }
            }
        }
        return naming;
    }

    private static List<String> column(Connection database, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        ResultSet rows = database.createStatement().executeQuery(query);
        while (rows.next()) {
            values.add(rows.getString(1));
        }
        return values;
    }
}
