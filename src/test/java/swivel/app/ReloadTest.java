package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.library.reading.BrokenContent;
import swivel.transports.console.Drawing;

/** Content that changes while the coach runs. */
class ReloadTest {
    private static final String CLAMSHELL = "drills/clamshell.md";

    @TempDir
    Path temp;

    private BrokenContent content;
    private Door door;

    @BeforeEach
    void copyContent() throws IOException {
        content = BrokenContent.in(temp);
        door = new Door(
                Path.of("").toAbsolutePath(),
                Map.of("SWIVEL_CONTENT", content.path("").toString()),
                new SettableClock(),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                temp.resolve("index"));
    }

    @Test
    void aGoodFolderReplacesTheOldOneAtOnce() throws IOException {
        try (Wiring wiring = Wiring.forgetful(door)) {
            content.replace(CLAMSHELL, "Stack your hips", "Pile up your hips");
            wiring.tick(door.clock().instant());

            assertThat(clamshellOf(wiring)).contains("Pile up your hips");
        }
    }

    @Test
    void aBrokenFolderIsRefusedAndTheOldContentStays() throws IOException {
        try (Wiring wiring = Wiring.forgetful(door)) {
            content.replace(CLAMSHELL, "level: 1", "level: nine");
            wiring.tick(door.clock().instant());

            assertThat(clamshellOf(wiring)).contains("Stack your hips");

            content.replace(CLAMSHELL, "level: nine", "level: 1");
            content.replace(CLAMSHELL, "Stack your hips", "Pile up your hips");
            wiring.tick(door.clock().instant());

            assertThat(clamshellOf(wiring)).contains("Pile up your hips");
        }
    }

    @Test
    void wordsThatARoomCannotUseAreRefusedAndTheOldContentStays() throws IOException {
        try (Wiring wiring = Wiring.forgetful(door)) {
            content.replace(CLAMSHELL, "Stack your hips", "Pile up your hips");
            content.write(
                    "vocabulary/en/regions.yaml", content.text("vocabulary/en/regions.yaml") + "moon: [crater]\n");
            wiring.tick(door.clock().instant());

            assertThat(clamshellOf(wiring)).contains("Stack your hips");
        }
    }

    private String clamshellOf(Wiring wiring) {
        return new Drawing(false).draw(new Stranger(wiring, door.clock(), "somebody").says("clamshell?"));
    }
}
