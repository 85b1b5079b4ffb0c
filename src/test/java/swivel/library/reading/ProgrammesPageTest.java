package swivel.library.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import swivel.library.Library;

/** The page that says where each rule lives is complete, and what it names is there. */
class ProgrammesPageTest {
    private static final Path PAGE = Path.of("docs/programmes.md");
    private static final Pattern ROW = Pattern.compile("\\| (S[0-9]-[0-9]{2}) \\| [^|]+ \\| ([a-z ]+) \\| (.+) \\|");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final Set<String> KEYS_OF_FILES = Set.of("hardest-level", "held-on", "pair");

    @Test
    void eachRuleStandsOnceWithItsState() throws IOException {
        List<MatchResult> rows = rows();

        assertThat(rows)
                .extracting(row -> row.group(1))
                .containsExactlyElementsOf(Files.readAllLines(Path.of("src/test/resources/seed-rules.txt")));
        assertThat(rows).extracting(row -> row.group(2)).containsOnly("kept", "corrected", "dropped");
    }

    @Test
    void eachRuleNamesAHome() throws IOException {
        assertThat(rows())
                .filteredOn(row -> !row.group(3).startsWith("Missing"))
                .allSatisfy(row -> assertThat(NAMED.matcher(row.group(3)).find())
                        .as(row.group(1))
                        .isTrue());
    }

    @Test
    void whatIsNamedIsThere() throws IOException {
        Set<String> known = known(Libraries.ours());
        known.addAll(classes());
        known.addAll(KEYS_OF_FILES);

        assertThat(NAMED.matcher(Files.readString(PAGE)).results().map(found -> found.group(1)))
                .hasSizeGreaterThan(100)
                .allSatisfy(name -> {
                    if (name.contains("/")) {
                        assertThat(Path.of(name)).exists();
                    } else {
                        assertThat(known).contains(name);
                    }
                });
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().toList();
    }

    private static Set<String> known(Library library) {
        Set<String> known = new HashSet<>();
        library.drills().forEach(drill -> known.add(drill.id().value()));
        library.selfTests().forEach(test -> known.add(test.id().value()));
        library.conditions().forEach(condition -> known.add(condition.code()));
        library.programmes().all().forEach(programme -> known.add(programme.id().value()));
        library.programmes().sessions().forEach(session -> {
            known.add(session.id().value());
            known.addAll(session.sources());
        });
        return known;
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
