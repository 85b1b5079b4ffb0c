package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandTest {
    private static final String LISTS = "src/test/resources/import/";

    @TempDir
    private Path temp;

    private final StringWriter printed = new StringWriter();

    @Test
    void draftsAndAReportComeOfAList() throws IOException {
        assertThat(run("free-exercise-db", LISTS + "free-exercise-db.json")).isZero();

        assertThat(printed.toString().lines())
                .contains(
                        "7 of 11 exercises became drafts in " + temp.resolve("drafts") + ".",
                        "  1 left out, not about the hip (--all takes them): Sample Arm Curl",
                        "  clam-shells-2: compare it with clamshell",
                        "  dose: 7",
                        "  muscles: 1 (not understood: flux capacitor 1)");
        assertThat(files()).isEqualTo(7);
    }

    @Test
    void whereNobodyLooksOnThereIsNoBar() throws IOException {
        run("wger", LISTS + "wger.json");

        assertThat(printed.toString()).startsWith("3 of 6 exercises").doesNotContain("\r");
    }

    @Test
    void theBarEndsFull() {
        try (TerminalBar bar = new TerminalBar(new PrintWriter(printed), "Importing", "kB", 1 << 10)) {
            bar.at(1_000_000, 4_000_000);
            bar.at(4_000_000, 4_000_000);
        }

        assertThat(printed.toString())
                .startsWith("\rImporting")
                .contains("100%")
                .endsWith(System.lineSeparator());
    }

    @Test
    void allExercisesAreTakenOnRequest() throws IOException {
        assertThat(run("wger", LISTS + "wger.json", "--all")).isZero();

        assertThat(files()).isEqualTo(4);
    }

    @Test
    void aFileThatIsNoListIsRefusedInOneLine() {
        assertThat(run("wger", LISTS + "free-exercise-db.json")).isEqualTo(1);

        assertThat(printed.toString().lines()).hasSize(2).last().isEqualTo("Nothing was imported.");
    }

    @Test
    void aSecondImportHasNothingToWrite() {
        run("wger", LISTS + "wger.json");

        assertThat(run("wger", LISTS + "wger.json")).isEqualTo(1);
        assertThat(printed.toString()).contains("3 left out, imported before");
    }

    @Test
    void aListThatNobodyKnowsIsACallGoneWrong() {
        assertThat(run("everkinetic", LISTS + "wger.json")).isEqualTo(2);

        assertThat(printed.toString()).contains("'everkinetic' is no list; there are free-exercise-db and wger");
    }

    private int run(String list, String file, String... more) {
        PrintWriter out = new PrintWriter(printed);
        String[] call = Stream.concat(
                        Stream.of(list, file, "--to", temp.resolve("drafts").toString()), Stream.of(more))
                .toArray(String[]::new);
        return new CommandLine(new ImportCommand(out, () -> Path.of("content")))
                .setOut(out)
                .setErr(out)
                .execute(call);
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("drafts"))) {
            return files.count();
        }
    }
}
