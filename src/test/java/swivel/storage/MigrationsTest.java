package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
