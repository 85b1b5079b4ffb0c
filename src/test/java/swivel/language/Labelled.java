package swivel.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The labelled messages under {@code src/test/resources/eval}; a file elsewhere is named from there. */
public final class Labelled {
    private static final Path FOLDER = Path.of("src/test/resources/eval");

    private Labelled() {}

    /**
     * What somebody wrote.
     *
     * @param before the message before it; empty where there is none
     */
    public record Said(String message, String before) {}

    /** Every message of every file, in the order of the files' names. */
    public static List<Said> all() {
        List<Said> all = new ArrayList<>();
        for (String file : files()) {
            if (file.endsWith(".tsv")) {
                all.addAll(said(file));
            }
        }
        symptoms().forEach(message -> all.add(new Said(message, "")));
        return all;
    }

    private static List<Said> said(String file) {
        List<String> columns = Arrays.asList(lines(file).getFirst().split("\t"));
        int message = columns.indexOf("message");
        int before = columns.indexOf("context");
        return message < 0
                ? List.of()
                : rows(file).stream()
                        .map(cells -> new Said(cells[message], before < 0 ? "" : cells[before]))
                        .toList();
    }

    private static List<String> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Rows of a tab-separated file without its header. */
    public static List<String[]> rows(String file) {
        return lines(file).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    }

    private static List<String> symptoms() {
        ObjectMapper json = new ObjectMapper();
        List<String> messages = new ArrayList<>();
        try {
            for (String line : lines("symptoms.jsonl")) {
                messages.add(json.readTree(line).get("message").asText());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return messages;
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
