package swivel.library.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import swivel.library.importing.ImportReport.SkipReason;
import swivel.library.importing.ImportReport.Written;

/** Whatever a list calls its exercises and says of them, its drafts stand in a clean library. */
class AnyNamePropertyTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static Path temp = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        temp = Files.createTempDirectory("swivel-import");
    }

    @AfterContainer
    static void deleteFolder() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 20)
    void anyNamesAndWordsGiveACleanLibrary(
            @ForAll("names") List<String> names, @ForAll("names") List<String> instructions) throws IOException {
        ImportReport report = imported(names, instructions);

        assertThat(report.written().size()
                        + ImportBench.skipped(report, SkipReason.NO_NAME).count())
                .isEqualTo(names.size());
        assertThat(report.written())
                .extracting(Written::id)
                .doesNotHaveDuplicates()
                .allSatisfy(id ->
                        assertThat(id.value()).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThan(80));
    }

    @Example
    void namesMadeToDoHarmStayInTheFolder() throws IOException {
        List<String> names = List.of(
                "../../etc/passwd",
                "..\\..\\windows\\system32",
                "/etc/cron.d/hip",
                "hip\u0000.md",
                "- hip: [yes",
                "null",
                "123",
                "hip\n---\nid: clamshell",
                "x".repeat(10_000),
                "x".repeat(10_000),
                "hip ".repeat(2_500),
                "\ud83e\uddd8".repeat(100) + "a",
                "\ud800hip",
                "股関節ストレッチ",
                "股関節回旋",
                "上下",
                "Бедро",
                "Hüftöffner",
                "\u202epih");

        ImportReport report = imported(names, List.of("## Steps", "---", "1. one", "\u2028"));

        assertThat(report.written()).hasSameSizeAs(names);
        assertThat(report.written())
                .extracting(written -> written.id().value())
                .contains(
                        "etc-passwd",
                        "windows-system32",
                        "hip-md",
                        "free-exercise-db-n13",
                        "free-exercise-db-n14",
                        "huftoffner");
    }

    @Provide
    Arbitrary<List<String>> names() {
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(100);
        Arbitrary<String> similar =
                Arbitraries.of("hip turn", "Hip-Turn", "hip  turn!", "hip turn (2)", "Clamshell", "clams", "a", "é");
        Arbitrary<String> punctuation = Arbitraries.strings()
                .withChars("-#*`[]{}<>&:\"'\\\n\t _.!|>%@1")
                .withCharRange('a', 'c')
                .ofMaxLength(80);
        return Arbitraries.oneOf(anything, similar, punctuation)
                .list()
                .ofMinSize(1)
                .ofMaxSize(15);
    }

    private static ImportReport imported(List<String> names, List<String> instructions) throws IOException {
        Path folder = Files.createTempDirectory(temp, "try");
        ImportBench bench = ImportBench.in(folder);
        List<Map<String, Object>> entries = new ArrayList<>();
        for (String name : names) {
            entries.add(Map.of("id", "n" + entries.size(), "name", name, "instructions", instructions));
        }
        Path list = folder.resolve("list.json");
        Files.write(list, JSON.writeValueAsBytes(entries));
        List<String> before = bench.files();

        ImportReport report = bench.importedAll(ExerciseList.FREE_EXERCISE_DB, list);

        assertThat(bench.library().drafts())
                .extracting(facts -> facts.id())
                .containsAll(report.written().stream().map(Written::id).toList());
        assertThat(bench.files()).hasSize(before.size() + report.written().size());
        return report;
    }
}
