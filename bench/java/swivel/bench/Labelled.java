package swivel.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The labelled messages that the tests of understanding hold. */
final class Labelled {
    private static final Path FOLDER = Path.of("src/test/resources/eval");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Labelled() {}

    /**
     * A message of somebody.
     *
     * @param before the message before it; empty where there is none
     */
    record Row(String message, String before) {}

    /** Every row of every file, in the order of the files' names. */
    static List<Row> all() {
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                rows.addAll(file.toString().endsWith(".jsonl") ? objects(lines) : table(lines));
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Row> objects(List<String> lines) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new Row(JSON.readTree(line).get("message").asText(), ""));
        }
        return rows;
    }

    private static List<Row> table(List<String> lines) {
        List<String> columns = Arrays.asList(lines.getFirst().split("\t"));
        int message = columns.indexOf("message");
        int before = columns.indexOf("context");
        return message < 0
                ? List.of()
                : lines.stream()
                        .skip(1)
                        .map(line -> line.split("\t", -1))
                        .map(cells -> new Row(cells[message], before < 0 ? "" : cells[before]))
                        .toList();
    }
}
