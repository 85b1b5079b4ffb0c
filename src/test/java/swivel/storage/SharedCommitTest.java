package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units that come at once. */
final class SharedCommitTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    Path folder;

    private String url;
    private Writer writer;
    private SqlInbox inbox;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @BeforeEach
    void open() {
        url = "jdbc:sqlite:" + folder.resolve("swivel.db");
        writer = Writer.open(url, Duration.ofMillis(50));
        inbox = new SqlInbox(writer);
    }

    @AfterEach
    void close() {
        writer.close();
    }

    @Test
    void nobodyReturnsBeforeTheCommitThatTheyShare() {
        CompletableFuture<Void> first = holdingUp(() -> mark("first"));
        CompletableFuture<Void> second = queued(() -> {
            mark("second");
            assertThat(first).isNotDone();
            assertThat(isSeenFromOutside("first")).isFalse();
        });
        mayEnd.countDown();

        first.join();
        second.join();
        assertThat(isSeenFromOutside("first")).isTrue();
        assertThat(isSeenFromOutside("second")).isTrue();
    }

    @Test
    void aUnitThatFailsTakesNoneOfTheOthersWithIt() {
        CompletableFuture<Void> first = holdingUp(() -> mark("first"));
        CompletableFuture<Void> failing = queued(() -> {
            mark("failing");
            throw new IllegalStateException("half-way");
        });
        CompletableFuture<Void> last = queued(() -> mark("last"));
        mayEnd.countDown();

        first.join();
        last.join();
        assertThatThrownBy(failing::join)
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("half-way");
        assertThat(isSeenFromOutside("first")).isTrue();
        assertThat(isSeenFromOutside("failing")).isFalse();
        assertThat(isSeenFromOutside("last")).isTrue();
    }

    @Test
    void theLastUnitMayFailAndTheOthersAreCommittedAllTheSame() {
        CompletableFuture<Void> first = holdingUp(() -> mark("first"));
        CompletableFuture<Void> failing = queued(() -> {
            throw new IllegalStateException("at once");
        });
        mayEnd.countDown();

        first.join();
        assertThatThrownBy(failing::join).hasMessageContaining("at once");
        assertThat(isSeenFromOutside("first")).isTrue();
    }

    @Test
    void whereTheCommitIsLostEverybodyWhoSharedItIsTold() {
        CompletableFuture<Void> first = holdingUp(() -> mark("first"));
        CompletableFuture<Void> last = queued(() -> {
            mark("last");
            writer.inOne(sql -> sql.execute("rollback")); // as SQLite does by itself where the disk fails
        });
        mayEnd.countDown();

        assertThatThrownBy(first::join).hasCauseInstanceOf(StorageException.class);
        assertThatThrownBy(last::join).hasCauseInstanceOf(StorageException.class);
        assertThat(isSeenFromOutside("first")).isFalse();
        mark("afterwards");
        assertThat(isSeenFromOutside("afterwards")).isTrue();
    }

    private CompletableFuture<Void> holdingUp(Runnable work) {
        CompletableFuture<Void> unit = CompletableFuture.runAsync(() -> unit(() -> {
            begun.countDown();
            await(mayEnd);
            work.run();
        }));
        await(begun);
        return unit;
    }

    /** Returns when it waits for its turn. */
    private CompletableFuture<Void> queued(Runnable work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                unit(work);
                done.complete(null);
            } catch (RuntimeException | AssertionError fault) {
                done.completeExceptionally(fault);
            }
        });
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return done;
    }

    private void unit(Runnable work) {
        writer.inOne(sql -> {
            work.run();
            return true;
        });
    }

    private void mark(String event) {
        assertThat(inbox.markDone(event, NOW)).isTrue();
    }

    private boolean isSeenFromOutside(String event) {
        try (Connection other = DriverManager.getConnection(url);
                var row = other.createStatement()
                        .executeQuery("select count(*) from inbox where event = '" + event + "'")) {
            return row.getInt(1) == 1;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
