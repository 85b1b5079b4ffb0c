package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.storage.DatabaseFile.assertFails;
import static swivel.storage.DatabaseFile.execute;
import static swivel.storage.DatabaseFile.namesIn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.coaching.Athlete;
import swivel.coaching.PersonId;

/** What cannot be copied or put back, and that nothing is lost by the attempt. */
final class BackupFaultsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T16:30:00Z");

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
    void aCopyThatFailsLeavesTheOneBeforeItAndNoTraces() throws IOException {
        Database.open(file).close();
        backup.save(copy);
        byte[] good = Files.readAllBytes(copy);
        Files.writeString(file, "this is no database at all. ".repeat(100));

        assertFails(() -> backup.save(copy), "is not a database");

        assertThat(copy).hasBinaryContent(good);
        assertThat(namesIn(folder.resolve("copies"))).containsExactly("monday.db");
    }

    @Test
    void aDamagedCopyIsRefused() throws IOException {
        try (Database database = Database.open(file)) {
            for (int i = 0; i < 2000; i++) {
                meet(database, new PersonId("console:" + i));
            }
            backup.save(copy);
        }
        byte[] bytes = Files.readAllBytes(copy);
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 2, (byte) 7);
        Files.write(copy, bytes);

        assertFails(() -> backup.restore(copy, NOW), copy.toString(), "is damaged; restore an older copy");

        try (Database untouched = Database.open(file)) {
            assertThat(untouched.people().find(new PersonId("console:1999"))).isPresent();
        }
    }

    @Test
    void aForeignDatabaseIsRefused() throws SQLException, IOException {
        Files.createDirectories(copy.getParent());
        execute(copy, "create table recipe (name text)");

        assertFails(() -> backup.restore(copy, NOW), copy.toString(), "none of Swivel's");
    }

    @Test
    void aCopyOfANewerSwivelIsRefused() throws SQLException {
        Database.open(file).close();
        backup.save(copy);
        execute(copy, "insert into schema_version (version) values (999)");

        assertFails(() -> backup.restore(copy, NOW), "schema version 999", "start the newer Swivel");
    }

    @Test
    void aDatabaseInPlaceThatIsDamagedHasToBeMovedAway() throws IOException {
        Database.open(file).close();
        backup.save(copy);
        Files.writeString(file, "this is no database at all. ".repeat(100));

        assertFails(() -> backup.restore(copy, NOW), "move the file", "swivel.db-wal");
    }

    @Test
    void aLogWithoutItsDatabaseHasToBeMovedAway() throws IOException {
        Database.open(file).close();
        backup.save(copy);
        Files.move(file, folder.resolve("swivel.db-wal"));

        assertFails(() -> backup.restore(copy, NOW), "swivel.db-wal is there without its database");
    }

    @Test
    void whereThereIsNothingToCopyThatIsSaid() {
        assertFails(() -> backup.save(copy), "There is no database", file.toString());
        assertFails(() -> backup.restore(copy, NOW), "There is no file", copy.toString());
        assertThat(file).doesNotExist();
    }

    @Test
    void theDatabaseIsNoCopyOfItself() {
        Database.open(file).close();

        assertFails(() -> backup.save(file), "is the database itself");
        assertFails(() -> backup.restore(folder.resolve("copies/../swivel.db"), NOW), "There is no file");
        assertFails(() -> backup.restore(file, NOW), "is the database itself");
    }

    @Test
    void onlyAPlainFileIsCopied() {
        assertFails(() -> new Backup("jdbc:sqlite::memory:"), ":memory:", "SQLite's own way");
    }

    private static void meet(Database database, PersonId person) {
        database.people().save(Athlete.newcomer(person, null, NOW));
    }
}
