package swivel.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;

/**
 * The one connection. Its users take turns in the order in which they came; whoever has the turn, and everything they
 * call, works in one transaction.
 */
final class Writer implements AutoCloseable {
    private final Sqlite sqlite;
    private final Connection connection;
    private final Handle handle;
    private final Lock turn = new ReentrantLock(true);
    private final ScopedValue<Unit> current = ScopedValue.newInstance();

    private Writer(Sqlite sqlite, Connection connection) {
        this.sqlite = sqlite;
        this.connection = connection;
        this.handle = Jdbi.create(connection)
                .configure(SqlStatements.class, config -> config.setTemplateEngine(TemplateEngine.NOP))
                .open();
    }

    /** Opens the database and brings its schema up to date. */
    static Writer open(String url, Duration patience) {
        Sqlite sqlite = Sqlite.of(url, patience);
        Writer writer;
        try {
            writer = new Writer(sqlite, sqlite.connect());
        } catch (SQLException fault) {
            throw sqlite.explain(fault);
        }
        boolean ready = false;
        try {
            writer.inOne(handle -> {
                Migrations.apply(handle, sqlite.location());
                return true;
            });
            ready = true;
            return writer;
        } finally {
            if (!ready) {
                writer.close();
            }
        }
    }

    /** Does the work in the unit that is under way, or in a short one of its own. */
    <T> T inOne(Function<Handle, T> work) {
        if (current.isBound()) {
            return join(current.get(), work);
        }
        turn.lock();
        try {
            return transaction(work);
        } catch (JdbiException fault) {
            throw explain(fault);
        } finally {
            turn.unlock();
        }
    }

    private <T> T transaction(Function<Handle, T> work) {
        if (handle.isClosed()) {
            throw new StorageException("The database " + sqlite.location() + " is closed; open it again");
        }
        Unit unit = new Unit();
        handle.execute(Sqlite.BEGIN);
        boolean kept = false;
        try {
            T result = ScopedValue.where(current, unit).call(() -> work.apply(handle));
            if (unit.broken) {
                throw new StorageException(
                        "A unit of work went on although a part of it had failed; none of it is kept");
            }
            handle.execute("commit");
            kept = true;
            return result;
        } finally {
            if (!kept) {
                rollBack();
            }
        }
    }

    private <T> T join(Unit unit, Function<Handle, T> work) {
        boolean done = false;
        try {
            T result = work.apply(handle);
            done = true;
            return result;
        } catch (JdbiException fault) {
            throw explain(fault);
        } finally {
            unit.broken |= !done;
        }
    }

    private void rollBack() {
        try {
            handle.execute("rollback");
        } catch (JdbiException alreadyRolledBack) {
            // SQLite does so by itself where the disk is full or fails; the fault itself is on its way up
            return;
        }
    }

    /** Jdbi's own messages hold the values of the statement, so only the fault beneath them goes on. */
    private RuntimeException explain(JdbiException fault) {
        Throwable cause = fault;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return cause instanceof SQLException beneath
                ? sqlite.explain(beneath)
                : new StorageException("A row of the database " + sqlite.location() + " cannot be read ("
                        + fault.getClass().getSimpleName() + "); this is a fault in Swivel, please report it");
    }

    @Override
    public void close() {
        turn.lock();
        try {
            handle.close();
            connection.close();
        } catch (SQLException fault) {
            throw sqlite.explain(fault);
        } finally {
            turn.unlock();
        }
    }

    /** A transaction under way. */
    private static final class Unit {
        private boolean broken;
    }
}
