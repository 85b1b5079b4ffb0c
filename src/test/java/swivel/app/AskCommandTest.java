package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {
    @TempDir
    private Path temp;

    @Test
    void withoutBeingAskedItDoesNotExplain() {
        assertThat(ask("clamshell")).contains("Clamshell").doesNotContain("Why this answer");
    }

    @Test
    void aSlipANameAndTheRunnersUpAreShown() {
        assertThat(ask("--explain", "how do i do the frog stretsh"))
                .contains("stretsh → stretch", "'frog stretch'  name 'Frog stretch' of frog-stretch")
                .contains(
                        "a drill's name: the name of frog-stretch is all that it says",
                        "comparison: no word of comparing")
                .containsPattern("drill frog-stretch: \\d+ % \\(score \\d")
                .containsPattern("score .*, \\d+\\.\\d behind")
                .contains("people say: ", "its words: frog ");
    }

    @Test
    void whatWasSaidBeforeDecidesAFollowUp() {
        assertThat(ask("--after", "how do i do the clamshell?", "--explain", "and the reverse one?"))
                .startsWith("Reverse clamshell")
                .contains("follow-up: it says how reverse-clamshell differs from clamshell");
    }

    @Test
    void aRefusalSaysWhy() {
        assertThat(ask("--explain", "clam chowder recipe"))
                .contains("'chowder'  another subject: food (off-topic.yaml)")
                .contains("decided by      another subject: most speaks for another subject");
    }

    @Test
    void whatComesBeforeTheLibrarySaysSo() {
        assertThat(ask("--explain", "left hip 4/10"))
                .contains("symptoms heard  left hip 4/10", "a report of symptoms, which comes before questions");
        assertThat(ask("--explain", "numb between my legs and cant pee")).contains("a warning sign", "emergency");
        assertThat(ask("--explain", "thanks!")).contains("a wish or a command");
        assertThat(ask("--explain", "wie lange muss ich die taube halten")).contains("another language");
    }

    private String ask(String... arguments) {
        StringWriter out = new StringWriter();
        String[] all = new String[arguments.length + 1];
        all[0] = "ask";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        PrintWriter printer = new PrintWriter(out);
        Door door = new Door(
                Path.of("").toAbsolutePath(), Map.of(), new SettableClock(), printer, printer, temp.resolve("index"));
        assertThat(Main.run(door, all)).isZero();
        return out.toString();
    }
}
