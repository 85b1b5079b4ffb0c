package swivel.library.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.library.Finding;

/** Each fault is put into a copy of the content that ships, and is the only one found. */
class BrokenContentTest {
    private static final String CLAMSHELL = "drills/clamshell.md";

    @TempDir
    Path temp;

    private Path content;

    @BeforeEach
    void copyContent() throws IOException {
        content = temp.resolve("content");
        Path ours = Path.of("content");
        try (Stream<Path> files = Files.walk(ours)) {
            for (Path file : files.toList()) {
                Path copy = content.resolve(ours.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void aCopyWithoutFaultIsClean() {
        assertThat(LibraryReader.read(content)).isInstanceOf(Reading.Clean.class);
    }

    @Test
    void aMissingFolderIsNamedWithItsCure() {
        Finding finding = onlyFinding(temp.resolve("nowhere"));

        assertThat(finding.fault()).isEqualTo("there is no content folder here");
        assertThat(finding.cure()).contains("SWIVEL_CONTENT");
    }

    @Test
    void anUnknownKeyIsFoundAtItsLine() throws IOException {
        replace(CLAMSHELL, "level: 1", "level: 1\ncolour: blue");

        assertThat(only()).satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(CLAMSHELL);
            assertThat(finding.line()).isEqualTo(lineOf(CLAMSHELL, "colour"));
            assertThat(finding.fault()).contains("colour");
        });
    }

    @Test
    void aValueOutOfItsRangeIsFoundAtItsLine() throws IOException {
        replace(CLAMSHELL, "level: 1", "level: 9");

        assertThat(only()).satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(lineOf(CLAMSHELL, "level"));
            assertThat(finding.fault()).contains("level").contains("3");
        });
    }

    @Test
    void aTabInYamlIsNamed() throws IOException {
        replace(CLAMSHELL, "  - clams\n", "\t- clams\n");

        assertThat(only().cure()).contains("spaces, never with tabs");
    }

    @Test
    void aFileThatIsNotUtf8IsFoundAtTheLineOfTheFirstBadByte() throws IOException {
        String text = Files.readString(content.resolve(CLAMSHELL));
        Files.write(
                content.resolve(CLAMSHELL),
                text.replace("Stack your hips", "Stack your h\u00fcps").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(findings())
                .first()
                .satisfies(finding -> assertThat(finding.fault()).contains("not UTF-8"));
    }

    @Test
    void anIdThatIsNotTheFilesNameIsFound() throws IOException {
        replace(CLAMSHELL, "id: clamshell", "id: clam");

        assertThat(findings()).anySatisfy(finding -> assertThat(finding.cure()).contains("id: clamshell"));
    }

    @Test
    void aMissingHeadingIsFound() throws IOException {
        replace(CLAMSHELL, "## Feel\n", "");

        assertThat(only().fault()).isEqualTo("the heading 'Feel' is missing");
    }

    @Test
    void aHeadingThatNoCardHasIsFoundAtItsLine() throws IOException {
        replace(CLAMSHELL, "## Why\n", "## Trivia\n\nShells.\n\n## Why\n");

        assertThat(only()).satisfies(finding -> {
            assertThat(finding.fault()).contains("Trivia");
            assertThat(finding.line()).isEqualTo(lineOf(CLAMSHELL, "## Trivia"));
        });
    }

    @Test
    void aStepThatDoesNotFitOneLineIsFound() throws IOException {
        replace(CLAMSHELL, "Stop before the pelvis rolls back.", "Stop before the pelvis rolls back. ".repeat(5));

        assertThat(only().fault()).startsWith("a step has ");
    }

    @Test
    void aDoseThatDisagreesWithThePlanIsFound() throws IOException {
        replace(CLAMSHELL, "2–3 × 10–15 per side", "2–3 × 20–25 per side");

        assertThat(only().fault()).isEqualTo("the words say 20–25 reps, the plan says 12");
    }

    @Test
    void aConditionWithoutASentenceIsFound() throws IOException {
        replace(CLAMSHELL, "- `gtps-sore-side-down` Lying", "- Lying");

        assertThat(only().fault()).contains("'gtps-sore-side-down' takes this away");
    }

    @Test
    void aSentenceForAConditionThatTakesNothingAwayIsFound() throws IOException {
        replace(CLAMSHELL, "- `gtps-sore-side-down` Lying", "- `gtps-sore-side-down` `fai-pinch` Lying");

        assertThat(only().fault()).contains("fai-pinch");
    }

    @Test
    void aLinkToNowhereIsFoundAtItsLine() throws IOException {
        replace(CLAMSHELL, "easier: lying-hip-rotations", "easier: lying-hip-rotation");

        assertThat(only()).satisfies(finding -> {
            assertThat(finding.fault()).contains("lying-hip-rotation");
            assertThat(finding.line()).isEqualTo(lineOf(CLAMSHELL, "easier:"));
        });
    }

    @Test
    void harderVariantsThatLeadInACircleAreFound() throws IOException {
        replace(
                "drills/pigeon-stretch.md",
                "easier: elevated-pigeon",
                "easier: elevated-pigeon\nharder: pigeon-stretch");

        assertThat(findings()).anySatisfy(finding -> assertThat(finding.fault()).contains("lead in a circle"));
    }

    @Test
    void anAliasOfTwoDrillsIsFound() throws IOException {
        replace(CLAMSHELL, "  - clams\n", "  - clams\n  - Glute-Bridge\n");

        assertThat(only().fault()).contains("also names");
    }

    @Test
    void anUnknownSourceIsFound() throws IOException {
        replace(CLAMSHELL, "sources: [mellor-2018,", "sources: [mellor-2081,");

        assertThat(only().fault()).contains("mellor-2081");
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        Files.writeString(content.resolve(CLAMSHELL), "x".repeat(5_000_000));

        assertThat(findings()).anySatisfy(finding -> assertThat(finding.fault()).contains("larger than 1 MB"));
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside.md"), Files.readString(content.resolve(CLAMSHELL)));
        Files.delete(content.resolve(CLAMSHELL));
        Files.createSymbolicLink(content.resolve(CLAMSHELL), outside);

        assertThat(findings())
                .anySatisfy(finding -> assertThat(finding.fault()).contains("leads out of the content folder"));
    }

    @Test
    void contentThatWasFoundCleanBeforeIsNotCheckedAgain() throws IOException {
        replace(CLAMSHELL, "2–3 × 10–15 per side", "2–3 × 20–25 per side");

        assertThat(LibraryReader.read(content, fingerprint -> true)).isInstanceOf(Reading.Clean.class);
    }

    private Finding only() {
        return onlyFinding(content);
    }

    private static Finding onlyFinding(Path folder) {
        List<Finding> findings = findings(folder);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private List<Finding> findings() {
        return findings(content);
    }

    private static List<Finding> findings(Path folder) {
        return switch (LibraryReader.read(folder)) {
            case Reading.Clean _ -> List.of();
            case Reading.Faulty(List<Finding> findings) -> findings;
        };
    }

    private void replace(String file, String old, String now) throws IOException {
        String text = Files.readString(content.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(content.resolve(file), text.replace(old, now));
    }

    private int lineOf(String file, String start) {
        try {
            List<String> lines = Files.readAllLines(content.resolve(file));
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).startsWith(start)) {
                    return i + 1;
                }
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        throw new AssertionError(file + " has no line that starts with " + start);
    }
}
