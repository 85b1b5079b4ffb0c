package swivel.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The one connection. Its users take turns in the order in which they came; whoever has the turn, and everything they
 * call, is one unit that is kept or taken back as a whole. Units of users who come at once share a commit, which is what
 * costs time; none returns before it.
 */
final class Writer implements AutoCloseable {
    private final Sqlite sqlite;
    private final Connection connection;
    private final Sql sql;
    private final Trouble trouble;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ScopedValue<Unit> current = ScopedValue.newInstance();
    private @Nullable Batch underWay;

    private Writer(Sqlite sqlite, Connection connection) {
        this.sqlite = sqlite;
        this.connection = connection;
        this.sql = new Sql(connection);
        this.trouble = new Trouble(sqlite.location());
    }

    /** What is done in one unit. */
    interface Work<T> {
        T on(Sql sql) throws SQLException;
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
            writer.inOne(sql -> {
                Migrations.apply(sql, sqlite.location());
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
    <T> T inOne(Work<T> work) {
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
        } catch (SQLException fault) {
            throw explain(fault);
        } finally {
            turn.unlock();
        }
        batch.awaitCommit();
        return result;
    }

    private Batch batchUnderWay() throws SQLException {
        if (connection.isClosed()) {
            throw new StorageException("The database " + sqlite.location() + " is closed; open it again");
        }
        Batch batch = underWay;
        if (batch == null) {
            sql.execute(Sqlite.BEGIN);
            batch = new Batch(sqlite.changes(connection));
            underWay = batch;
        }
        return batch;
    }

    /** One of the units of a batch: what it has written is taken back where it fails, and nothing else is. */
    private <T> T unit(Batch batch, Work<T> work) throws SQLException {
        batch.add();
        Unit unit = new Unit();
        boolean kept = false;
        sql.execute("savepoint unit");
        try {
            T result = ScopedValue.where(current, unit).call(() -> work.on(sql));
            if (unit.broken) {
                throw new StorageException(
                        "A unit of work went on although a part of it had failed; none of it is kept");
            }
            sql.execute("release unit");
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
            sql.execute("rollback to unit");
            sql.execute("release unit");
        } catch (SQLException lost) {
            // SQLite takes the whole transaction back by itself where the disk is full or fails
            batch.lost(explain(lost));
        }
    }

    private void end(Batch batch) {
        underWay = null;
        if (!batch.isOver()) {
            try {
                sql.execute("commit");
                batch.committed();
                if (batch.provesWriting(sqlite.changes(connection))) {
                    trouble.isOver();
                }
                return;
            } catch (SQLException fault) {
                batch.lost(explain(fault));
            }
        }
        rollBack();
    }

    private <T> T join(Unit unit, Work<T> work) {
        boolean done = false;
        try {
            T result = work.on(sql);
            done = true;
            return result;
        } catch (SQLException fault) {
            throw explain(fault);
        } finally {
            unit.broken |= !done;
        }
    }

    private void rollBack() {
        try {
            sql.execute("rollback");
        } catch (SQLException alreadyRolledBack) {
            return;
        }
    }

    private StorageException explain(SQLException fault) {
        StorageException explained = sqlite.explain(fault);
        try {
            sql.forgetStatements();
        } catch (SQLException another) {
            explained.addSuppressed(sqlite.explain(another));
        }
        trouble.met(explained);
        return explained;
    }

    @Override
    public void close() {
        turn.lock();
        try {
            if (underWay != null) {
                end(underWay);
            }
            sql.forgetStatements();
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
