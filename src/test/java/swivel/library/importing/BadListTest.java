package swivel.library.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.library.importing.ImportOutcome.Refused;

/** Files that are no list: each is refused with a cure, and leaves nothing behind. */
class BadListTest {
    @TempDir
    private Path temp;

    private ImportBench bench;

    @BeforeEach
    void copyContent() throws IOException {
        bench = ImportBench.in(temp);
    }

    @Test
    void aFileThatIsNotThere() throws IOException {
        assertThat(refused(ExerciseList.WGER, temp.resolve("nowhere.json")).fault())
                .contains("there is no such file");
        assertThat(refused(ExerciseList.WGER, temp).fault()).contains("this is not a file");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertThat(refused(ExerciseList.FREE_EXERCISE_DB, " \n").fault()).contains("the file is empty");
        assertThat(refused(ExerciseList.FREE_EXERCISE_DB, "[]").fault()).contains("there is no exercise in the file");
        assertThat(refused(ExerciseList.WGER, "{\"results\": []}").fault()).contains("there is no exercise");
    }

    @Test
    void aWebPage() throws IOException {
        Refused refused = refused(ExerciseList.WGER, "<html><body>Exercises</body></html>");

        assertThat(refused.fault()).contains("not JSON at line 1");
        assertThat(refused.cure()).contains("raw JSON");
    }

    @Test
    void aFileThatIsNotUtf8() throws IOException {
        Path file = temp.resolve("latin.json");
        Files.write(file, "[{\"name\": \"H\u00fcft\"}]".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refused(ExerciseList.FREE_EXERCISE_DB, file).cure()).contains("UTF-8");
    }

    @Test
    void aListThatBreaksOff() throws IOException {
        String whole = Files.readString(ImportBench.FREE_EXERCISE_DB);
        Refused refused = refused(ExerciseList.FREE_EXERCISE_DB, whole.substring(0, whole.length() / 2));

        assertThat(refused.fault()).contains("ends in the middle");
        assertThat(refused.cure()).contains("download it again");
    }

    @Test
    void theOtherList() throws IOException {
        assertThat(refused(ExerciseList.WGER, ImportBench.FREE_EXERCISE_DB).cure())
                .contains("free-exercise-db");
        assertThat(refused(ExerciseList.FREE_EXERCISE_DB, "{\"results\": []}").cure())
                .contains("wger");
    }

    @Test
    void anotherShape() throws IOException {
        assertThat(refused(ExerciseList.WGER, "{\"results\": {\"id\": 1}}").fault())
                .contains("no page with 'results'");
        assertThat(refused(ExerciseList.WGER, "{\"other\": [[1], {\"results\": [1]}]}")
                        .fault())
                .contains("no page with 'results'");
        assertThat(refused(ExerciseList.WGER, "42").fault()).contains("no page with 'results'");
        assertThat(refused(ExerciseList.FREE_EXERCISE_DB, "\"text\"").fault()).contains("not an array");
        assertThat(refused(ExerciseList.FREE_EXERCISE_DB, "[{}] [{}]").fault()).contains("something follows");
        assertThat(refused(ExerciseList.FREE_EXERCISE_DB, "[".repeat(5000)).fault())
                .contains("not JSON");
    }

    @Test
    void aFileOfAGigabyteIsRefusedUnread() throws IOException {
        Path huge = temp.resolve("huge.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }

        assertThat(refused(ExerciseList.FREE_EXERCISE_DB, huge).fault()).contains("1024 MB");
    }

    @Test
    void anEntryThatIsABook() throws IOException {
        String book = "[{\"name\": \"" + "hip ".repeat(200_000) + "\"}]";

        assertThat(refused(ExerciseList.FREE_EXERCISE_DB, book).fault()).contains("entry 1 is larger than 256 kB");
    }

    @Test
    void aTargetThatIsNoFolder() throws IOException {
        Path file = Files.writeString(temp.resolve("target"), "a file");

        ImportOutcome outcome = new Importer(bench.content(), file, Selection.ABOUT_THE_HIP)
                .run(ExerciseList.WGER, ImportBench.WGER, (done, total) -> {});

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.cure()).contains("name a folder"));
        assertThat(file).hasContent("a file");
    }

    private Refused refused(ExerciseList list, String json) throws IOException {
        return refused(list, Files.writeString(temp.resolve("list.json"), json));
    }

    private Refused refused(ExerciseList list, Path file) throws IOException {
        List<String> before = bench.files();

        ImportOutcome outcome = bench.run(list, file, Selection.ALL);

        assertThat(bench.files()).isEqualTo(before);
        return switch (outcome) {
            case Refused refused -> refused;
            case ImportOutcome.Imported(ImportReport report) -> throw new AssertionError(report);
        };
    }
}
