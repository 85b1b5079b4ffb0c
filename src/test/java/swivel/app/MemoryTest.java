package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-Xss512k",
                "-Xmx" + megabytes + "m",
                "-cp",
                System.getProperty("java.class.path"),
                "swivel.app.Main",
                "ask",
                "how long do I hold the couch stretch?");
        builder.environment().put("SWIVEL_HOME", home.toString());
        builder.environment()
                .put("SWIVEL_CONTENT", Path.of("content").toAbsolutePath().toString());
        File errors = home.resolve("errors").toFile();
        Process ask = builder.redirectError(errors).start();
        String said = new String(ask.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(ask.waitFor()).as(Files.readString(errors.toPath())).isZero();
        assertThat(said).contains("Couch stretch");
        assertThat(home.resolve("data/index")).isNotEmptyDirectory();
    }
}
