package swivel.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;

/**
 * The one connection. Its users take turns in the order in which they came; whoever has the turn, and everything they
 * call, is one unit that is kept or taken back as a whole. Units of users who come at once share a commit, which is what
 * costs time; none returns before it.
 */
final class Writer implements AutoCloseable {
    private final Sqlite sqlite;
    private final Connection connection;
    private final StatementCache statements = new StatementCache();
    private final Handle handle;
    private final Trouble trouble;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ScopedValue<Unit> current = ScopedValue.newInstance();
    private @Nullable Batch underWay;

    private Writer(Sqlite sqlite, Connection connection) {
        this.sqlite = sqlite;
        this.connection = connection;
        this.trouble = new Trouble(sqlite.location());
        Jdbi jdbi = Jdbi.create(connection)
                .configure(SqlStatements.class, config -> config.setTemplateEngine(TemplateEngine.NOP));
        jdbi.setStatementBuilderFactory(_ -> statements);
        this.handle = jdbi.open();
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

    /**
     * Does the work in the unit that is under way, or in one of its own. Returns when it is committed, together with the
     * units of those who were waiting for their turn.
     */
    <T> T inOne(Function<Handle, T> work) {
        if (current.isBound()) {
            return join(current.get(), work);
        }
        Batch batch;
        T result;
        turn.lock();
        try {
            batch = batchUnderWay();
            try {
                result = unit(batch, work);
            } finally {
                if (batch.isOver() || batch.isFull() || !turn.hasQueuedThreads()) {
                    end(batch);
                }
            }
        } catch (JdbiException fault) {
            throw explain(fault);
        } finally {
            turn.unlock();
        }
        batch.awaitCommit();
        return result;
    }

    private Batch batchUnderWay() {
        if (handle.isClosed()) {
            throw new StorageException("The database " + sqlite.location() + " is closed; open it again");
        }
        Batch batch = underWay;
        if (batch == null) {
            handle.execute(Sqlite.BEGIN);
            batch = new Batch(sqlite.changes(connection));
            underWay = batch;
        }
        return batch;
    }

    /** One of the units of a batch: what it has written is taken back where it fails, and nothing else is. */
    private <T> T unit(Batch batch, Function<Handle, T> work) {
        batch.add();
        Unit unit = new Unit();
        boolean kept = false;
        handle.execute("savepoint unit");
        try {
            T result = ScopedValue.where(current, unit).call(() -> work.apply(handle));
            if (unit.broken) {
                throw new StorageException(
                        "A unit of work went on although a part of it had failed; none of it is kept");
            }
            handle.execute("release unit");
            kept = true;
            return result;
        } finally {
            if (!kept) {
                takeBack(batch);
            }
        }
    }

    private void takeBack(Batch batch) {
        batch.partlyTakenBack();
        try {
            handle.execute("rollback to unit");
            handle.execute("release unit");
        } catch (JdbiException lost) {
            // SQLite takes the whole transaction back by itself where the disk is full or fails
            batch.lost(explain(lost));
        }
    }

    private void end(Batch batch) {
        underWay = null;
        if (!batch.isOver()) {
            try {
                handle.execute("commit");
                batch.committed();
                if (batch.provesWriting(sqlite.changes(connection))) {
                    trouble.isOver();
                }
                return;
            } catch (JdbiException fault) {
                batch.lost(explain(fault));
            }
        }
        rollBack();
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
            return;
        }
    }

    /** Jdbi's own messages hold the values of the statement, so only the fault beneath them goes on. */
    private StorageException explain(JdbiException fault) {
        Throwable cause = fault;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        StorageException explained = cause instanceof SQLException beneath
                ? sqlite.explain(beneath)
                : new StorageException("A row of the database " + sqlite.location() + " cannot be read ("
                        + fault.getClass().getSimpleName() + "); this is a fault in Swivel, please report it");
        forgetStatements();
        trouble.met(explained);
        return explained;
    }

    private void forgetStatements() {
        try {
            statements.forget();
        } catch (SQLException fault) {
            throw sqlite.explain(fault);
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            if (underWay != null) {
                end(underWay);
            }
            handle.close();
            connection.close();
        } catch (SQLException fault) {
            throw sqlite.explain(fault);
        } finally {
            turn.unlock();
        }
    }

    /** What somebody does in one piece. */
    private static final class Unit {
        private boolean broken;
    }
}
