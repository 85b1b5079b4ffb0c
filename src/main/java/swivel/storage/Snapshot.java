package swivel.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import swivel.storage.Backup.Contents;

/** A database as it was at one moment, in a file that has not got its place yet. */
record Snapshot(Staged file, Contents contents) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /**
     * Reads the one without keeping anybody from writing to it, and checks what was read.
     *
     * @param place beside which it is to be written
     */
    static Snapshot of(Path from, Path place) {
        Staged staged = Staged.beside(place);
        boolean whole = false;
        try {
            duplicate(from, staged.path());
            Snapshot snapshot = new Snapshot(staged, check(staged.path(), from));
            whole = true;
            return snapshot;
        } finally {
            if (!whole) {
                staged.close();
            }
        }
    }

    private static void duplicate(Path from, Path to) {
        try (Connection connection = connect(from, PATIENCE);
                PreparedStatement copy = connection.prepareStatement("vacuum into ?")) {
            copy.setString(1, to.toString());
            copy.execute();
        } catch (SQLException fault) {
            throw SQLiteErrorCode.getErrorCode(fault.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_FULL
                    ? new StorageException(
                            "There is no room for a copy of " + from + " in " + to.getParent()
                                    + "; make room, or name another place",
                            fault)
                    : explain(fault, from);
        }
    }

    private static Contents check(Path file, Path from) {
        try (Connection connection = connect(file, PATIENCE);
                Statement statement = connection.createStatement()) {
            if (!isWhole(statement)) {
                throw damaged(from, null);
            }
            if (number(statement, "select count(*) from sqlite_master where name = 'schema_version'") == 0) {
                throw new StorageException(from + " is a database, but none of Swivel's; name another file");
            }
            int version = number(statement, "select max(version) from schema_version");
            Migrations.refuseNewer(version, from.toString());
            return new Contents(
                    version,
                    number(statement, "select count(*) from athlete"),
                    number(statement, "select count(*) from (select distinct person, day from done_drill)"),
                    number(statement, "select count(*) from symptom_report"),
                    number(statement, "select count(*) from outbox"));
        } catch (SQLException fault) {
            throw explain(fault, from);
        }
    }

    void forgetWaiting() {
        try (Connection connection = connect(file.path(), PATIENCE);
                Statement statement = connection.createStatement()) {
            statement.execute("delete from outbox");
        } catch (SQLException fault) {
            throw explain(fault, file.path());
        }
    }

    /** Without any change to how the file keeps its log. */
    static Connection connect(Path file, Duration patience) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        return config.createConnection("jdbc:sqlite:" + file);
    }

    private static boolean isWhole(Statement statement) throws SQLException {
        try (ResultSet verdict = statement.executeQuery("pragma integrity_check(1)")) {
            return verdict.getString(1).equals("ok");
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.getInt(1);
        }
    }

    private static StorageException explain(SQLException fault, Path file) {
        return SQLiteErrorCode.getErrorCode(fault.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_CORRUPT
                ? damaged(file, fault)
                : new Sqlite(file.toString(), PATIENCE).explain(fault);
    }

    private static StorageException damaged(Path file, @Nullable SQLException fault) {
        return new StorageException(file + " is damaged; restore an older copy", fault);
    }

    @Override
    public void close() {
        file.close();
    }
}
