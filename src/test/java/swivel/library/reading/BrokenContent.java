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
    private static final Path OURS = Path.of("content");

    private final Path parent;
    private final Path folder;

    private BrokenContent(Path parent) {
        this.parent = parent;
        this.folder = parent.resolve("content");
    }

    /** All of it. */
    public static BrokenContent in(Path parent) throws IOException {
        BrokenContent content = new BrokenContent(parent);
        content.lay(OURS);
        return content;
    }

    /** Two drills, an article and a self-test of ours, with some of the English words and the few conditions that they need. */
    public static BrokenContent smallIn(Path parent) throws IOException {
        BrokenContent content = new BrokenContent(parent);
        for (String kept : List.of(
                "sources.yaml",
                "wrong-claims.yaml",
                "drills/clamshell.md",
                "drills/rib-breathing.md",
                "articles/snapping-hip.md",
                "self-tests/seated-rotation.md",
                "vocabulary/en/other-languages.yaml",
                "vocabulary/en/qualities.yaml",
                "vocabulary/en/question-forms.yaml",
                "vocabulary/en/red-flag-words.yaml",
                "vocabulary/en/red-flags.yaml",
                "vocabulary/en/regions.yaml",
                "vocabulary/en/severities.yaml",
                "vocabulary/en/sides.yaml")) {
            String text = Files.readString(OURS.resolve(kept));
            content.write(
                    kept,
                    text.replaceAll("\n(easier|harder): .*", "")
                            .replaceAll("\n +article: .*", "\n    article: snapping-hip")
                            .replaceFirst("drills: .*", "drills: [clamshell]")
                            .replaceFirst("articles: .*", "articles: [snapping-hip]"));
        }
        content.writeProgrammes();
        content.write("conditions.yaml", """
                conditions:
                  - {code: gtps-sore-side-down, asked-as: "A sore side", blocks: [sidelying]}
                  - {code: fai-pinch, asked-as: "A pinch", blocks: [flex_ir]}
                  - {code: thr-posterior, asked-as: "A new hip from behind", blocks: [flex_ir]}
                  - {code: thr-anterior, asked-as: "A new hip from the front", blocks: [er_end]}
                """);
        return content;
    }

    private void writeProgrammes() throws IOException {
        write(
                "quarter.yaml",
                Files.readString(OURS.resolve("quarter.yaml"))
                        .replaceFirst("usual: .*", "usual: plain")
                        .replaceFirst("self-tests: .*", "self-tests: [seated-rotation]"));
        write("programmes/plain.yaml", """
                id: plain
                name: Plain days
                says: One drill a day and no more than that.
                full: plain-session
                daily: plain-session
                recovery: plain-recovery
                sources: [convention-mobility-dose]
                """);
        write("sessions/plain-session.yaml", """
                id: plain-session
                name: Plain session
                says: One drill and nothing besides it.
                kind: training
                minutes: 13
                slots:
                  - one-of: [clamshell]
                sources: [convention-mobility-dose]
                """);
        write("sessions/plain-recovery.yaml", """
                id: plain-recovery
                name: Plain recovery
                says: Lie down, breathe and rest.
                kind: recovery
                minutes: 15
                slots:
                  - one-of: [rib-breathing]
                sources: [convention-recovery-day]
                """);
    }

    /** Copies these files beside those that are there. */
    public void lay(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    public Path path(String file) {
        return folder.resolve(file);
    }

    /** A place outside of the content, next to it. */
    public Path beside(String name) {
        return parent.resolve(name);
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
