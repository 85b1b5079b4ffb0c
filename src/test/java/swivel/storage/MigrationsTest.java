package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.coaching.Acquaintance;
import swivel.coaching.Athlete;
import swivel.coaching.Occasion;
import swivel.coaching.PersonId;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.message.Address;
import swivel.library.DrillId;
import swivel.library.ProgrammeId;
import swivel.reminders.ReminderBook;

final class MigrationsTest {
    @TempDir
    Path folder;

    @Test
    void everyFileIsRunOnceHoweverOftenTheDatabaseIsOpened() {
        assertThat(versions()).isEqualTo(versions()).hasSameSizeAs(Migrations.FILES);
    }

    @Test
    void whatTheFirstVersionKeptIsStillThere() throws IOException, SQLException {
        Path file = firstVersion();
        PersonId ana = new PersonId("telegram:4711");
        try (Database database = Database.open(file)) {
            Athlete athlete = database.people().find(ana).orElseThrow();
            assertThat(athlete.minutes()).isEqualTo(20);
            assertThat(athlete.programme()).isNull();
            assertThat(athlete.body().pastInjuries()).isEmpty();
            assertThat(athlete.contact().pauses()).isEmpty();
            assertThat(athlete.acquaintance()).isEqualTo(Acquaintance.NEW);
            assertThat(database.trainingLog()
                            .planned(ana, athlete.firstDay(), athlete.firstDay().plusDays(7)))
                    .hasSize(1);
            Athlete changed = athlete.withProgramme(new ProgrammeId("ninety-ninety"));
            database.people().save(changed);
            assertThat(database.people().find(ana)).contains(changed);
        }
    }

    @Test
    void whoeverHadAReminderHasAWeeklyNoteToo() throws IOException, SQLException {
        Path file = firstVersion();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute("""
                    insert into reminder (person, channel, chat, day, due, snoozes, parked)
                    values ('telegram:4711', 'telegram', '4711', '2026-03-02', 1772433000000, 0, false)
                    """);
        }
        try (Database database = Database.open(file)) {
            assertThat(database.reminderBook().of(new PersonId("telegram:4711")))
                    .extracting(ReminderBook.Entry::occasion)
                    .containsExactly(Occasion.ROUTINE, Occasion.WEEKLY_NOTE);
            assertThat(database.reminderBook().due(Instant.parse("2026-03-01T00:00:00Z"), 10))
                    .extracting(ReminderBook.Entry::occasion)
                    .containsExactly(Occasion.WEEKLY_NOTE);
        }
    }

    @Test
    void aTalkThatWasUnderWayGoesOn() throws IOException, SQLException {
        Path file = firstVersion();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute("""
                    insert into dialogue (person, channel, chat, thread, dialogue)
                    values ('telegram:4711', 'telegram', '4711', '', '{"drills":[{"value":"clamshell"}],"facet":null,
                        "article":null,"pending":{"is":"really-forget"},"morningAsked":null}')
                    """);
        }
        try (Database database = Database.open(file)) {
            Dialogue talk =
                    database.dialogues().find(new PersonId("telegram:4711"), new Address("telegram", "4711", null));
            assertThat(talk.drills()).containsExactly(new DrillId("clamshell"));
            assertThat(talk.pending()).isEqualTo(new Dialogue.ReallyForget());
        }
    }

    private Path firstVersion() throws IOException, SQLException {
        Path file = folder.resolve("old.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String statement : Files.readString(Path.of("src/test/resources/storage/version-1.sql"))
                    .split(";")) {
                if (!statement.isBlank()) {
                    connection.createStatement().execute(statement);
                }
            }
        }
        return file;
    }

    private List<Integer> versions() {
        try (Writer writer = Writer.open("jdbc:sqlite:" + folder.resolve("swivel.db"), Duration.ZERO)) {
            return writer.inOne(sql -> sql.prepare("select version from schema_version order by version")
                    .list(row -> row.getInt("version")));
        }
    }

    @Test
    void theListNamesTheFilesThatAreThereInTheOrderOfTheirNumbers() throws IOException, URISyntaxException {
        URL first = Objects.requireNonNull(Migrations.class.getResource(Migrations.FILES.getFirst()));
        Path migrations = Objects.requireNonNull(Path.of(first.toURI()).getParent());

        try (var files = Files.list(migrations)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.endsWith(".sql"))
                            .sorted())
                    .isEqualTo(Migrations.FILES);
        }
    }
}
