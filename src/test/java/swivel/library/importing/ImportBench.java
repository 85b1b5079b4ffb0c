package swivel.library.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import swivel.library.Library;
import swivel.library.importing.ImportReport.SkipReason;
import swivel.library.importing.ImportReport.Skipped;
import swivel.library.importing.ImportReport.Unmapped;
import swivel.library.reading.LibraryReader;
import swivel.library.reading.Reading;

/** A copy of the content that ships, and imports into its drills. */
record ImportBench(Path content) {
    static final Path FREE_EXERCISE_DB = Path.of("src/test/resources/import/free-exercise-db.json");
    static final Path WGER = Path.of("src/test/resources/import/wger.json");

    static ImportBench in(Path temp) throws IOException {
        Path ours = Path.of("content");
        Path copy = temp.resolve("content");
        try (Stream<Path> files = Files.walk(ours)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(ours.relativize(file)));
            }
        }
        return new ImportBench(copy);
    }

    Path drills() {
        return content.resolve("drills");
    }

    ImportOutcome run(ExerciseList list, Path file, Selection selection) {
        return new Importer(content, drills(), selection).run(list, file, (done, total) -> {});
    }

    ImportReport imported(ExerciseList list, Path file) {
        return report(run(list, file, Selection.ABOUT_THE_HIP));
    }

    ImportReport importedAll(ExerciseList list, Path file) {
        return report(run(list, file, Selection.ALL));
    }

    private static ImportReport report(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Imported(ImportReport report) -> report;
            case ImportOutcome.Refused(String fault, String cure) -> throw new AssertionError(fault + " → " + cure);
        };
    }

    /** The library as the coach would read it. */
    Library library() {
        return switch (LibraryReader.read(content)) {
            case Reading.Clean(Library library, var _) -> library;
            case Reading.Faulty(var findings) -> throw new AssertionError("Not clean: " + findings);
        };
    }

    String page(String id) throws IOException {
        return Files.readString(drills().resolve(id + ".md"));
    }

    /** A value of the front matter; blank where it is missing. */
    String front(String id, String key) throws IOException {
        String yaml = page(id).split("---\n", 3)[1];
        Map<?, ?> front = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return front.get(key) instanceof String text ? text : "";
    }

    static Skipped skipped(ImportReport report, SkipReason reason) {
        return report.skipped().getOrDefault(reason, new Skipped(0, List.of()));
    }

    static Unmapped unmapped(ImportReport report, String field) {
        return report.unmapped().getOrDefault(field, new Unmapped(0, new TreeMap<>()));
    }

    /** The lines under a heading of level two, without the backslashes that keep words from being markup. */
    List<String> under(String id, String heading) throws IOException {
        String page = page(id);
        String section = page.substring(page.indexOf("## " + heading + "\n") + heading.length() + 4);
        int end = section.indexOf("\n## ");
        assertThat(page).contains("## " + heading);
        return (end < 0 ? section : section.substring(0, end))
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.replaceAll("\\\\(\\p{Punct})", "$1"))
                .toList();
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(drills())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
