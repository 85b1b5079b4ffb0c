package swivel.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The labelled messages under {@code src/test/resources/eval}; a file elsewhere is named from there. */
public final class Labelled {
    private static final Path FOLDER = Path.of("src/test/resources/eval");

    private Labelled() {}

    /** Rows of a tab-separated file without its header. */
    public static List<String[]> rows(String file) {
        return lines(file).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
