package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.storage.DatabaseFile.assertFails;
import static swivel.storage.DatabaseFile.execute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a path that is to hold the database. */
final class OpeningTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("swivel.db");
    }

    @Test
    void aFolderThatIsMissingIsMade() {
        Path deep = folder.resolve("data/here/swivel.db");

        Database.open(deep).close();

        assertThat(deep).isRegularFile();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void nobodyElseCanReadANewFile() throws IOException {
        try (Database database = Database.open(file)) {
            database.inbox().markDone("a", NOW);

            try (var files = Files.list(folder)) {
                assertThat(files)
                        .hasSizeGreaterThan(1)
                        .allSatisfy(each -> assertThat(Files.getPosixFilePermissions(each))
                                .containsOnly(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
            }
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsNamedAndStaysAsItWas() throws IOException {
        String notes = "Monday: hips, Tuesday: hips. ".repeat(100);
        Files.writeString(file, notes);

        assertFails(() -> Database.open(file), file.toString(), "is not a database; name another file");

        assertThat(file).hasContent(notes);
    }

    @Test
    void aFolderInPlaceOfTheFileIsNamed() {
        assertFails(() -> Database.open(folder), folder.toString(), "is a folder; name a file in it");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Files.writeString(folder.resolve("data"), "a file stands where the folder should be");

        assertFails(
                () -> Database.open(folder.resolve("data/swivel.db")),
                folder.resolve("data").toString(),
                "cannot be made; make it, or name another place");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatTakesNoFileIsNamed() {
        assertFails(
                () -> Database.open(Path.of("/proc/swivel.db")),
                "/proc/swivel.db cannot be opened",
                "this user may write to it and to its folder");
    }

    @Test
    void aDatabaseThatCanOnlyBeReadIsRefusedAtOnce() {
        Database.open(file).close();

        assertFails(
                () -> Database.open("jdbc:sqlite:file:" + file + "?mode=ro"),
                file.toString(),
                "can only be read; let this user write");
    }

    @Test
    void aDatabaseOfAnotherKindIsRefused() {
        assertFails(
                () -> Database.open("jdbc:mysql://localhost/swivel"),
                "'jdbc:mysql://localhost/swivel' is no database that Swivel knows",
                "jdbc:sqlite:data/swivel.db");
    }

    @Test
    void aNewerDatabaseIsLeftAlone() throws SQLException {
        Database.open(file).close();
        execute(file, "insert into schema_version (version) values (99)");

        assertFails(() -> Database.open(file), "schema version 99", "start the newer Swivel that wrote it");
    }
}
