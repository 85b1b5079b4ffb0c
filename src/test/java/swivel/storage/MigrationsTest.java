package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.coaching.Acquaintance;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.PersonId;

final class MigrationsTest {
    @TempDir
    Path folder;

    @Test
    void everyFileIsRunOnceHoweverOftenTheDatabaseIsOpened() {
        assertThat(versions()).isEqualTo(versions()).hasSameSizeAs(Migrations.FILES);
    }

    private List<Integer> versions() {
        try (Writer writer = Writer.open("jdbc:sqlite:" + folder.resolve("swivel.db"), Duration.ZERO)) {
            return writer.inOne(handle -> handle.createQuery("select version from schema_version order by version")
                    .mapTo(int.class)
                    .list());
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

    @Test
    void aReleasedDatabaseIsBroughtUpToDateWithEverythingInIt() throws IOException, SQLException {
        String location = "jdbc:sqlite:" + folder.resolve("released.db");
        try (Connection released = DriverManager.getConnection(location);
                Statement statement = released.createStatement()) {
            statement.executeUpdate(Files.readString(Path.of("src/test/resources/swivel/storage/released-001.sql")));
        }

        try (Database database = Database.open(folder.resolve("released.db"))) {
            Athlete ana = database.people().find(new PersonId("telegram:4711")).orElseThrow();
            assertThat(ana.zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
            assertThat(ana.age()).isEqualTo(AgeBand.FROM_50_TO_64);
            assertThat(ana.conditions()).containsExactly("fai-pinch");
            assertThat(ana.fullDays()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
            assertThat(ana.reminder()).isEqualTo(new Athlete.Reminder(LocalTime.of(7, 30), Set.of(DayOfWeek.MONDAY)));
            assertThat(ana.body().pastInjuries()).isEmpty();
            assertThat(ana.contact().pauses()).isEmpty();
            assertThat(ana.acquaintance()).isEqualTo(Acquaintance.NEW);
            LocalDate day = LocalDate.of(2026, 11, 20);
            assertThat(database.trainingLog().done(ana.id(), day, day)).hasSize(1);
        }
    }
}
