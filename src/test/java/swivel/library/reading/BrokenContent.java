package swivel.library.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import swivel.library.Finding;

/** A copy of the content that ships, to be broken. */
public final class BrokenContent {
    private final Path folder;

    private BrokenContent(Path folder) {
        this.folder = folder;
    }

    public static BrokenContent in(Path folder) throws IOException {
        Path ours = Path.of("content");
        try (Stream<Path> files = Files.walk(ours)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(ours.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return new BrokenContent(folder);
    }

    public Path path(String file) {
        return folder.resolve(file);
    }

    public void write(String file, String text) throws IOException {
        Files.createDirectories(path(file).getParent());
        Files.writeString(path(file), text);
    }

    public String text(String file) throws IOException {
        return Files.readString(path(file));
    }

    public void replace(String file, String old, String now) throws IOException {
        assertThat(text(file)).contains(old);
        write(file, text(file).replace(old, now));
    }

    /** Errors and warnings. */
    public List<Finding> findings() {
        return LibraryReader.read(folder).findings();
    }

    /** The one thing that is found. */
    public Finding only() {
        List<Finding> findings = findings();
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    /** The line on which this stands first. */
    public int lineOf(String file, String words) throws IOException {
        List<String> lines = Files.readAllLines(path(file));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i + 1;
            }
        }
        throw new AssertionError(file + " says nowhere: " + words);
    }
}
