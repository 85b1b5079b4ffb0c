package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.storage.DatabaseFile.assertFails;
import static swivel.storage.DatabaseFile.namesIn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import swivel.coaching.Athlete;
import swivel.coaching.PersonId;
import swivel.conversation.Outbox;
import swivel.conversation.message.Address;
import swivel.conversation.message.Reply;

final class BackupTest {
    private static final Instant NOW = Instant.parse("2026-11-22T16:30:00Z");
    private static final PersonId ANA = new PersonId("console:ana");
    private static final PersonId BEN = new PersonId("console:ben");

    @TempDir
    Path folder;

    private Path file;
    private Path copy;
    private Backup backup;

    @BeforeEach
    void name() {
        file = folder.resolve("swivel.db");
        copy = folder.resolve("copies/monday.db");
        backup = new Backup("jdbc:sqlite:" + file);
    }

    @Test
    void whatIsWrittenBeforeTheCopyIsInItAndNothingElse() {
        try (Database database = Database.open(file)) {
            meet(database, ANA);
            Backup.Contents contents = backup.save(copy);
            meet(database, BEN);

            assertThat(contents.people()).isEqualTo(1);
        }

        assertThat(backup.restore(copy, NOW).contents().people()).isEqualTo(1);
        try (Database restored = Database.open(file)) {
            assertThat(restored.people().find(ANA)).isPresent();
            assertThat(restored.people().find(BEN)).isEmpty();
        }
    }

    @Test
    void whatWasInThePlaceIsKept() {
        try (Database database = Database.open(file)) {
            meet(database, ANA);
            backup.save(copy);
            meet(database, BEN);
        }

        Path before = backup.restore(copy, NOW).before().orElseThrow();

        assertThat(before).hasFileName("swivel.db.before-20261122-163000");
        try (Database kept = Database.open(before)) {
            assertThat(kept.people().find(BEN)).isPresent();
        }
    }

    @Test
    void aCopyComesBackWhereTheDatabaseIsLost() throws IOException {
        try (Database database = Database.open(file)) {
            meet(database, ANA);
            backup.save(copy);
        }
        Files.delete(file);

        assertThat(backup.restore(copy, NOW).before()).isEmpty();

        try (Database restored = Database.open(file)) {
            assertThat(restored.people().find(ANA)).isPresent();
        }
    }

    @Test
    void aDatabaseThatIsOpenStaysAsItIs() throws IOException {
        try (Database database = Database.open(file)) {
            meet(database, ANA);
            backup.save(copy);

            assertFails(() -> backup.restore(copy, NOW), "is in use", "Stop ./swivel serve");

            meet(database, BEN);
            assertThat(database.people().find(BEN)).isPresent();
        }
        assertThat(namesIn(folder)).containsExactlyInAnyOrder("swivel.db", "copies");
    }

    @Test
    void aCopyIsWholeWhileOthersWrite() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch first = new CountDownLatch(100);
        try (Database database = Database.open(file);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> writing = threads.submit(() -> {
                for (int i = 0; !enough.get(); i++) {
                    PersonId person = new PersonId("console:" + i);
                    database.inOne(() -> {
                        meet(database, person);
                        put(database, person);
                    });
                    first.countDown();
                }
            });
            first.await();
            Backup.Contents contents = backup.save(copy);
            enough.set(true);
            writing.get();

            assertThat(contents.people()).isGreaterThanOrEqualTo(100);
            assertThat(contents.waiting()).as("each came with a message").isEqualTo(contents.people());
        }
    }

    @Test
    void messagesThatWaitedAreNotSentAgain() {
        try (Database database = Database.open(file)) {
            put(database, ANA);
            assertThat(backup.save(copy).waiting()).isEqualTo(1);
        }

        assertThat(backup.restore(copy, NOW).contents().waiting()).isEqualTo(1);

        try (Database restored = Database.open(file)) {
            assertThat(restored.outbox().due("console", NOW, 10)).isEmpty();
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void nobodyElseCanReadACopy() throws IOException {
        Database.open(file).close();

        backup.save(copy);

        assertThat(Files.getPosixFilePermissions(copy))
                .containsOnly(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    private static void meet(Database database, PersonId person) {
        database.people().save(Athlete.newcomer(person, null, NOW));
    }

    private static void put(Database database, PersonId person) {
        Address chat = new Address("console", person.value(), null);
        database.outbox().put(new Outbox.Outgoing(person, chat, new Outbox.Answer(Reply.of("hello"))), NOW);
    }
}
