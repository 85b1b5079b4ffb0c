package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the memory that the launcher gives is enough for our content, the index of which is built on first use. */
final class MemoryTest {
    private static final Pattern DEFAULT = Pattern.compile("SWIVEL_MEMORY:-(\\d+)m");

    @TempDir
    private Path home;

    /** Three quarters, so that content may grow before anybody has to give more. */
    @Test
    void threeQuartersOfWhatTheLauncherGivesAreEnoughToBuildTheIndex() throws IOException, InterruptedException {
        Matcher launcher = DEFAULT.matcher(Files.readString(Path.of("swivel")));
        assertThat(launcher.find()).isTrue();
        int megabytes = Integer.parseInt(launcher.group(1)) * 3 / 4;

        Program.Run ask = new Program(home, megabytes).run("", "ask", "how long do I hold the couch stretch?");

        assertThat(ask.status()).as(ask.err()).isZero();
        assertThat(ask.out()).contains("Couch stretch");
        assertThat(home.resolve("data/index")).isNotEmptyDirectory();
    }
}
