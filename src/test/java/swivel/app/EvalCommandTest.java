package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {
    private static final String HEADER = "id\tmessage\tcontext\ttype\tfacet\texpected\tnotes\n";

    private final Path temp;
    private final Terminal terminal;
    private String questions = "";

    EvalCommandTest(@TempDir Path temp) {
        this.temp = temp;
        this.terminal = new Terminal(temp);
    }

    @BeforeEach
    void writeQuestions() throws IOException {
        questions =
                Files.writeString(temp.resolve("questions.tsv"), HEADER + """
                        A1\thow do i do the clamshell\t\thow-to\tsteps\tclamshell\tname
                        A2\tand how many?\thow do i do the clamshell\tfollowup\tdosage\tclamshell\t
                        A3\tclam chowder recipe\t\toos\toos\toos:trap\tlure
                        A4\thow do i do the clamshell\t\thow-to\tsteps\tfire-hydrant\twrong on purpose
                        """).toString();
    }

    @Test
    void theTableCountsAndEveryMissIsShown() {
        assertThat(terminal.run("eval", questions)).isZero();
        assertThat(terminal.out.toString())
                .startsWith("4 messages")
                .containsPattern("right drill first +1/2 +50.0 %")
                .containsPattern("follow-ups right +1/1 +100.0 %")
                .contains("Misses: 1", "A4      how do i do the clamshell", "expected  fire-hydrant (steps)")
                .doesNotContain("BM25", "\r");
    }

    @Test
    void aPlainSearchRemembersNothingAndDeclinesNothing() throws IOException {
        assertThat(terminal.run("eval", "--baseline", "--json", questions)).isZero();

        JsonNode measures = new ObjectMapper().readTree(terminal.out.toString()).get("measures");
        assertThat(baseline(measures, "follow-ups right")).isZero();
        assertThat(baseline(measures, "out of scope declined")).isZero();
        assertThat(baseline(measures, "right drill first")).isEqualTo(1);
    }

    @Test
    void theJsonHoldsTheSeedBothHalvesTheConfusionAndTheMisses() throws IOException {
        assertThat(terminal.run("eval", "--json", "--seed", "9", questions)).isZero();

        JsonNode json = new ObjectMapper().readTree(terminal.out.toString());
        assertThat(json.get("rows").asInt()).isEqualTo(4);
        assertThat(json.get("seed").asInt()).isEqualTo(9);
        JsonNode first = json.get("measures").get(0);
        assertThat(first.at("/oneHalf/of").asInt() + first.at("/otherHalf/of").asInt())
                .isEqualTo(first.get("of").asInt());
        assertThat(json.at("/confusion/drill/drill").asInt()).isEqualTo(3);
        assertThat(json.at("/misses/0/id").asText()).isEqualTo("A4");
    }

    @Test
    void aFloorThatIsNotReachedIsAnExitStatus() {
        assertThat(terminal.run("eval", "--fail-under", "40", questions)).isZero();
        assertThat(terminal.run("eval", "--fail-under", "90", questions)).isEqualTo(1);
        assertThat(terminal.err.toString())
                .contains("Under 90.0 %: right drill first")
                .doesNotContain("follow-ups");
    }

    @Test
    void aMalformedFileIsNamedWithItsLine() throws IOException {
        Path broken = Files.writeString(temp.resolve("broken.tsv"), HEADER + "A1\tonly this\n");

        assertThat(terminal.run("eval", questions, broken.toString())).isEqualTo(2);
        assertThat(terminal.err.toString()).contains(broken + ":2: the row has 2 cells", "→ put one tab between cells");
        assertThat(terminal.out.toString()).isEmpty();
    }

    private static int baseline(JsonNode measures, String title) {
        for (JsonNode measure : measures) {
            if (measure.get("measure").asText().equals(title)) {
                return measure.at("/baseline/count").asInt();
            }
        }
        throw new AssertionError("There is no measure " + title);
    }
}
