package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.transports.console.Drawing;

/** Content that changes while the coach runs. */
class ReloadTest {
    @TempDir
    Path temp;

    private Path clamshell;
    private Door door;

    @BeforeEach
    void copyContent() throws IOException {
        Path content = temp.resolve("content");
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.toList()) {
                Path copy = content.resolve(Path.of("content").relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        clamshell = content.resolve("drills/clamshell.md");
        door = new Door(
                Path.of("").toAbsolutePath(),
                Map.of("SWIVEL_CONTENT", content.toString()),
                new SettableClock(),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                temp.resolve("index"));
    }

    @Test
    void aGoodFolderReplacesTheOldOneAtOnce() throws IOException {
        try (Wiring wiring = Wiring.forgetful(door)) {
            replace("Stack your hips", "Pile up your hips");
            wiring.tick(door.clock().instant());

            assertThat(clamshellOf(wiring)).contains("Pile up your hips");
        }
    }

    @Test
    void aBrokenFolderIsRefusedAndTheOldContentStays() throws IOException {
        try (Wiring wiring = Wiring.forgetful(door)) {
            replace("level: 1", "level: nine");
            wiring.tick(door.clock().instant());

            assertThat(clamshellOf(wiring)).contains("Stack your hips");

            replace("level: nine", "level: 1");
            replace("Stack your hips", "Pile up your hips");
            wiring.tick(door.clock().instant());

            assertThat(clamshellOf(wiring)).contains("Pile up your hips");
        }
    }

    private String clamshellOf(Wiring wiring) {
        return new Drawing(false).draw(new Stranger(wiring, door.clock(), "somebody").says("clamshell?"));
    }

    private void replace(String old, String now) throws IOException {
        String text = Files.readString(clamshell);
        assertThat(text).contains(old);
        Files.writeString(clamshell, text.replace(old, now));
    }
}
