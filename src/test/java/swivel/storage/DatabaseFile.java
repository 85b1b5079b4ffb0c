package swivel.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The file of a database from outside of Swivel. */
final class DatabaseFile {
    private DatabaseFile() {}

    /** Changes the file as another program would. */
    static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The names of the files in a folder, without the logs of SQLite. */
    static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(name -> !name.endsWith("-wal") && !name.endsWith("-shm"))
                    .toList();
        }
    }

    /** It fails with an explanation that holds all of these words. */
    static void assertFails(ThrowingCallable work, String... words) {
        assertThatThrownBy(work).isInstanceOf(StorageException.class).hasMessageContainingAll(words);
    }
}
