package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plays the talks of {@code src/test/transcripts} through the real coach. After a wanted change of words,
 * {@code ./mvnw test -Dtest=TranscriptsTest -Dtranscripts=write} writes them anew: read the difference before it is
 * committed. {@code -Dtranscript=week} plays only those whose names begin so.
 */
class TranscriptsTest {
    private static final Path TRANSCRIPTS = Path.of("src/test/transcripts");

    @TempDir
    Path temp;

    @TestFactory
    List<DynamicTest> talks() throws IOException {
        try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
            return files.sorted()
                    .filter(file -> file.getFileName().toString().startsWith(System.getProperty("transcript", "")))
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
        }
    }

    private void check(Path file) throws IOException {
        SettableClock clock = new SettableClock();
        Door door = new Door(
                Path.of("").toAbsolutePath(),
                Map.of(),
                clock,
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                temp.resolve("index"));
        Config config = door.config().withDatabase(temp.resolve(file.getFileName() + ".db"));
        String played;
        try (Transcript transcript = new Transcript(() -> Wiring.open(door, config), clock)) {
            played = transcript.play(file);
        }
        if ("write".equals(System.getProperty("transcripts"))) {
            Files.writeString(file, played);
        }
        assertThat(played).isEqualTo(Files.readString(file));
    }
}
