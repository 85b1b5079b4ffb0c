package swivel.library.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import swivel.library.Finding;

/** A copy of the content that ships, or of a part of it, to be broken. */
public final class BrokenContent {
    private static final Path OURS = Path.of("content");
    private static final Set<String> ALONE = Set.of(
            "conditions.yaml",
            "sources.yaml",
            "wrong-claims.yaml",
            "vocabulary/en/red-flags.yaml",
            "vocabulary/en/regions.yaml");
    private static final List<String> ARTICLES =
            List.of("golf", "desk-day", "assessment", "measure-rotation", "squat-depth", "asymmetry");
    private static final List<String> DRILLS = List.of(
            "clamshell",
            "pigeon-stretch",
            "glute-bridge",
            "couch-stretch",
            "frog-stretch",
            "reverse-hyper",
            "adductor-squeeze",
            "easy-walk",
            "rib-breathing",
            "pelvic-tilt");

    private final Path folder;

    private BrokenContent(Path folder) {
        this.folder = folder;
    }

    /** A part that stands by itself: a read of the whole takes seconds, and every fault needs one. */
    public static BrokenContent in(Path folder) throws IOException {
        Set<String> part = new HashSet<>(ALONE);
        for (String article : ARTICLES) {
            part.add("articles/" + article + ".md");
            String drills = key("articles/" + article, "drills").replaceAll("[\\[\\]]", "");
            for (String drill : drills.split(", *")) {
                addDrill(drill, part);
            }
        }
        for (String drill : DRILLS) {
            addDrill(drill, part);
        }
        return copy(folder, file -> part.contains(file) || file.startsWith("self-tests/"));
    }

    public static BrokenContent whole(Path folder) throws IOException {
        return copy(folder, file -> true);
    }

    private static BrokenContent copy(Path folder, Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(OURS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = OURS.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    Path copy = folder.resolve(name);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return new BrokenContent(folder);
    }

    /** The drill and whatever it links to. */
    private static void addDrill(String drill, Set<String> part) throws IOException {
        if (!drill.isEmpty() && part.add("drills/" + drill + ".md")) {
            for (String link : List.of("easier", "harder", "pair")) {
                addDrill(key("drills/" + drill, link), part);
            }
        }
    }

    private static String key(String page, String key) throws IOException {
        return Files.readAllLines(OURS.resolve(page + ".md")).stream()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2).strip())
                .findFirst()
                .orElse("");
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
