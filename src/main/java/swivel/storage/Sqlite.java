package swivel.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/**
 * What is SQLite's own: how a file is opened, how a transaction begins, what its faults mean. The rest of the room is
 * plain SQL.
 *
 * @param location the file, or SQLite's own names for one ({@code file:…?mode=ro}, {@code :memory:})
 * @param patience how long to wait for another program that writes
 */
record Sqlite(String location, Duration patience) {
    private static final String PREFIX = "jdbc:sqlite:";

    /** Takes the write lock at once: a transaction that asks for it later may be refused in spite of the patience. */
    static final String BEGIN = "begin immediate";

    static final String IDENTITY = "integer primary key autoincrement";

    static Sqlite of(String url, Duration patience) {
        if (!url.startsWith(PREFIX)) {
            throw new StorageException("'" + url + "' is no database that Swivel knows; write " + PREFIX
                    + " and the name of a file, such as " + PREFIX + "data/swivel.db");
        }
        return new Sqlite(url.substring(PREFIX.length()), patience);
    }

    boolean isPlainFile() {
        return !location.startsWith("file:") && !location.startsWith(":");
    }

    Connection connect() throws SQLException {
        if (isPlainFile()) {
            makeRoom(Path.of(location).toAbsolutePath());
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false); // nobody asks for them, and finding out costs a statement for each insert
        Connection connection = config.createConnection(PREFIX + location);
        try (var statement = connection.createStatement()) {
            statement.execute("pragma secure_delete = on"); // what a person had forgotten is overwritten
            return connection;
        } catch (SQLException fault) {
            connection.close();
            throw fault;
        }
    }

    /** The file holds health data: where it is new, only its owner may read it. */
    private static void makeRoom(Path file) {
        Path folder = Objects.requireNonNull(file.getParent(), "An absolute file has a folder");
        if (Files.isDirectory(file)) {
            throw new StorageException(
                    "The database " + file + " is a folder; name a file in it, such as " + file.resolve("swivel.db"));
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException fault) {
            throw new StorageException(
                    "The folder " + folder + " cannot be made; make it, or name another place for the database", fault);
        }
        try {
            boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
            if (posix && Files.isWritable(folder)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
        } catch (FileAlreadyExistsException existing) {
            return;
        } catch (IOException fault) {
            throw cannotOpen(file.toString(), fault);
        }
    }

    private static StorageException cannotOpen(String location, Exception cause) {
        return new StorageException(
                "The database " + location + " cannot be opened; see that it is a file, and that this user may write"
                        + " to it and to its folder",
                cause);
    }

    /** How many rows this connection has changed since it was opened. */
    long changes(Connection connection) {
        try {
            return connection.unwrap(SQLiteConnection.class).getDatabase().total_changes();
        } catch (SQLException fault) {
            throw explain(fault);
        }
    }

    /** The fault in words, with what to do about it. */
    StorageException explain(SQLException fault) {
        String what = "The database " + location;
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(fault.getErrorCode() & 0xff);
        return switch (code) {
            case SQLITE_CANTOPEN, SQLITE_PERM -> cannotOpen(location, fault);
            case SQLITE_NOTADB ->
                new StorageException(
                        "The file " + location + " is not a database; name another file, or move this one away", fault);
            case SQLITE_CORRUPT ->
                StorageException.forTheOperator(what + " is damaged; stop Swivel and put a backup in its place", fault);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                StorageException.forTheOperator(
                        what + " was locked by another program for more than " + patience.toMillis()
                                + " ms; stop the other program (a second Swivel?) and try again",
                        fault);
            case SQLITE_READONLY ->
                StorageException.forTheOperator(
                        what + " can only be read; let this user write to the file and to its folder", fault);
            case SQLITE_FULL ->
                StorageException.forTheOperator(
                        what + " has no room left on its disk, the last change was not kept; make room and try again",
                        fault);
            case SQLITE_IOERR ->
                StorageException.forTheOperator(
                        what + " cannot be read or written (" + code.message + "); see whether its disk is well",
                        fault);
            default ->
                new StorageException(
                        what + " refused a statement (" + code.message + "); this is a fault in Swivel, please report"
                                + " it",
                        fault);
        };
    }
}
