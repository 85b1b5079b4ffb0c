package swivel.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;

/**
 * Copies of the database: made while Swivel runs, checked before they count, and put back in its place while it does
 * not.
 */
public final class Backup {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path database;

    /** @param jdbcUrl of a database in a plain file, which need not be there */
    public Backup(String jdbcUrl) {
        Sqlite sqlite = Sqlite.of(jdbcUrl, PATIENCE);
        if (!sqlite.isPlainFile()) {
            throw new StorageException("The database " + sqlite.location()
                    + " is named in SQLite's own way; name its file alone to copy it or to put a copy in its place");
        }
        this.database = Path.of(sqlite.location()).toAbsolutePath();
    }

    /**
     * What a copy holds.
     *
     * @param version of the schema
     * @param days of somebody on which something was logged
     * @param waiting messages that were still to be sent
     */
    public record Contents(int version, int people, int days, int reports, int waiting) {}

    /** @param before where the database before it is kept; empty where there was none */
    public record Restored(Contents contents, Optional<Path> before) {}

    /**
     * Copies the database as it is at this moment and checks the copy, which appears under its name when it is whole. A
     * file of that name is replaced.
     */
    public Contents save(Path copy) {
        if (!Files.isRegularFile(database)) {
            throw new StorageException(
                    "There is no database " + database + ", so there is nothing to copy; see SWIVEL_DATABASE");
        }
        refuseItself(copy);
        try (Snapshot snapshot = Snapshot.of(database, copy)) {
            snapshot.file().takeThePlaceOf(copy);
            return snapshot.contents();
        }
    }

    /**
     * Checks the copy and puts it in the place of the database, which is kept beside it. Messages that waited when the
     * copy was made are left out: most were sent since, and none is waited for any more.
     *
     * @throws StorageException where any program has the database open
     */
    public Restored restore(Path copy, Instant now) {
        if (!Files.isRegularFile(copy)) {
            throw new StorageException("There is no file " + copy + "; name one that ./swivel backup has made");
        }
        refuseItself(copy);
        try (Snapshot snapshot = Snapshot.of(copy, database)) {
            snapshot.forgetWaiting();
            return new Restored(snapshot.contents(), putInPlace(snapshot.file(), now));
        }
    }

    private void refuseItself(Path copy) {
        try {
            if (Files.exists(copy) && Files.exists(database) && Files.isSameFile(copy, database)) {
                throw new StorageException(copy + " is the database itself; name a copy of it");
            }
        } catch (IOException unknown) {
            throw new StorageException(copy + " cannot be read; see that this user may", unknown);
        }
    }

    private Optional<Path> putInPlace(Staged file, Instant now) {
        if (!Files.exists(database)) {
            refuseStrayLog();
            file.takeThePlaceOf(database);
            return Optional.empty();
        }
        Path before = database.resolveSibling(database.getFileName() + ".before-" + STAMP.format(now));
        try (Connection connection = Snapshot.connect(database, PATIENCE);
                Statement statement = connection.createStatement()) {
            claim(statement);
            Files.copy(database, before, StandardCopyOption.COPY_ATTRIBUTES);
            file.takeThePlaceOf(database);
            return Optional.of(before);
        } catch (SQLException fault) {
            throw isLock(fault) ? inUse() : damaged(fault);
        } catch (IOException fault) {
            throw new StorageException(
                    "The database before it cannot be kept as " + before + "; make room there, and let this user write",
                    fault);
        }
    }

    /** Only whoever has a database alone can end its write-ahead log (SQLite, "Write-Ahead Logging", section 3.3). */
    private void claim(Statement statement) throws SQLException {
        try (ResultSet mode = statement.executeQuery("pragma journal_mode = delete")) {
            if (!mode.getString(1).equals("delete")) {
                throw inUse();
            }
        }
        statement.execute("begin exclusive");
    }

    private static boolean isLock(SQLException fault) {
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(fault.getErrorCode() & 0xff);
        return code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_LOCKED;
    }

    private StorageException inUse() {
        return new StorageException("The database " + database + " is in use: another program holds a lock on it."
                + " Stop ./swivel serve and every ./swivel chat, and restore again; nothing was changed");
    }

    private StorageException damaged(SQLException fault) {
        return new StorageException(
                "The database " + database
                        + " that is in place is damaged, so that nobody can tell whether Swivel has it"
                        + " open; stop Swivel, move the file and " + log() + " away, and restore again",
                fault);
    }

    /** A log whose database is gone would be read into whatever takes its place. */
    private void refuseStrayLog() {
        if (Files.exists(log())) {
            throw new StorageException(log() + " is there without its database; move it away and restore again");
        }
    }

    private Path log() {
        return database.resolveSibling(database.getFileName() + "-wal");
    }
}
