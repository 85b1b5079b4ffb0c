package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theTableHasARowForEachWeekAndNoBarWhereNobodyLooks() {
        assertThat(run("simulate", "--people", "3", "--weeks", "2", "--seed", "5"))
                .isZero();
        assertThat(out.toString().lines()).hasSize(6);
        assertThat(out.toString())
                .startsWith("week")
                .contains("No rule was broken in 42 days.", "3 people, 2 weeks, seed 5")
                .doesNotContain("\r");
    }

    @Test
    void nobodyAndNoTimeAreRefusedInWords() {
        assertThat(run("simulate", "--people", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("at least one person");
    }

    private int run(String... args) {
        Door door = new Door(
                Path.of("").toAbsolutePath(),
                Map.of(),
                new SettableClock(),
                new PrintWriter(out),
                new PrintWriter(err, true),
                temp.resolve("index"));
        return Main.run(door, args);
    }
}
