package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements that are used again and again. */
final class SqlTest {
    private static final String ADD = "insert into drill (name, level) values (:name, :level)";
    private static final String NAMES = "select name from drill where level >= :level order by name";

    @TempDir
    Path folder;

    private Connection connection;
    private Sql sql;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("sql.db"));
        sql = new Sql(connection);
        sql.run("create table drill (name text primary key, level integer);");
        add("clamshell", 1);
        add("pigeon", 2);
        add("90/90", 3);
    }

    @AfterEach
    void close() throws SQLException {
        sql.forgetStatements();
        connection.close();
    }

    @Test
    void aStatementKnowsNothingOfTheValuesOfItsLastUse() throws SQLException {
        sql.prepare(ADD).bind("name", "frog").bind("level", 1).execute();
        sql.prepare(ADD).bind("name", "couch stretch").execute();

        assertThat(sql.prepare("select level from drill where name = 'couch stretch'")
                        .first(row -> row.getObject(1)))
                .isEmpty();
    }

    @Test
    void aResultThatWasNotReadToItsEndDoesNotShortenTheNext() throws SQLException {
        assertThat(from(1).first(row -> row.getString(1))).contains("90/90");

        assertThat(from(1).list(row -> row.getString(1))).containsExactly("90/90", "clamshell", "pigeon");
    }

    @Test
    void aResultThatWasNotReadToItsEndKeepsNothingOpen() throws SQLException {
        from(1).read(ResultSet::next);

        sql.run("drop table drill;"); // SQLite refuses this while a statement reads from the table
        assertThat(sql.prepare("select count(*) from sqlite_master").first(row -> row.getInt(1)))
                .contains(0);
    }

    /** There is one statement of each text: what is to go on must be read to its end first. */
    @Test
    void theSameStatementMayComeAgainWhileWhatItFoundIsWorkedOn() throws SQLException {
        List<String> found = from(1).list(row -> row.getString(1));
        for (String name : found) {
            assertThat(from(2).list(row -> row.getString(1))).as(name).containsExactly("90/90", "pigeon");
        }
        assertThat(found).hasSize(3);
    }

    @Test
    void anInsertThatWasRefusedMayBeTriedAgain() throws SQLException {
        assertThatThrownBy(() -> add("pigeon", 1))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("UNIQUE");

        add("frog", 1);
        assertThat(from(1).list(row -> row.getString(1))).containsExactly("90/90", "clamshell", "frog", "pigeon");
    }

    @Test
    void aParameterThatTheStatementLacksIsNamed() {
        assertThatThrownBy(() -> sql.prepare(NAMES).bind("sets", 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("sets", NAMES.replace(":level", "?"));
    }

    private Prepared from(int level) throws SQLException {
        return sql.prepare(NAMES).bind("level", level);
    }

    private void add(String name, int level) throws SQLException {
        sql.prepare(ADD).bind("name", name).bind("level", level).execute();
    }
}
