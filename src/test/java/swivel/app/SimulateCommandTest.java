package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
    private final Terminal terminal;

    SimulateCommandTest(@TempDir Path temp) {
        terminal = new Terminal(temp);
    }

    @Test
    void theTableHasARowForEachWeekAndNoBarWhereNobodyLooks() {
        assertThat(terminal.run("simulate", "--people", "3", "--weeks", "2", "--seed", "5"))
                .isZero();
        assertThat(terminal.out.toString().lines()).hasSize(6);
        assertThat(terminal.out.toString())
                .startsWith("week")
                .contains("No rule was broken in 42 days.", "3 people, 2 weeks, seed 5")
                .doesNotContain("\r");
    }

    @Test
    void nobodyAndNoTimeAreRefusedInWords() {
        assertThat(terminal.run("simulate", "--people", "0")).isEqualTo(2);
        assertThat(terminal.err.toString()).contains("at least one person");
    }
}
