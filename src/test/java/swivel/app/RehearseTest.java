package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher lets the program do once after a build. */
final class RehearseTest {
    private static final int MEGABYTES = 100;

    @TempDir
    private Path home;

    @Test
    void everyLineIsAnsweredInTheTerminalAndInTelegram() throws IOException, InterruptedException {
        Program.Run rehearsal = new Program(home, MEGABYTES).run("", "rehearse", home.toString());

        assertThat(rehearsal.status()).as(rehearsal.err()).isZero();
        assertThat(rehearsal.out()).contains("Clamshell").contains("Left hip 4/10");
        assertThat(home).isDirectoryContaining("glob:**/chat.db").isDirectoryContaining("glob:**/serve.db");
    }
}
