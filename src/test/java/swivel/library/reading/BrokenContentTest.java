package swivel.library.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.library.DrillId;

/** Each fault is put into a card or a list of the content that ships, and is the only one found. */
class BrokenContentTest {
    private static final String CLAMSHELL = "drills/clamshell.md";

    private BrokenContent content;

    @BeforeEach
    void copyContent(@TempDir Path temp) throws IOException {
        content = BrokenContent.in(temp);
    }

    @Test
    void aCopyWithoutFaultIsClean() {
        assertThat(content.findings()).isEmpty();
    }

    @Test
    void anUnknownKeyIsFoundAtItsLine() throws IOException {
        content.replace(CLAMSHELL, "level: 1", "level: 1\ncolour: blue");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(CLAMSHELL);
            assertThat(finding.line()).isEqualTo(content.lineOf(CLAMSHELL, "colour"));
            assertThat(finding.fault()).contains("colour");
        });
    }

    @Test
    void aValueOutOfItsRangeIsFoundAtItsLine() throws IOException {
        content.replace(CLAMSHELL, "level: 1", "level: 9");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(content.lineOf(CLAMSHELL, "level"));
            assertThat(finding.fault()).contains("level").contains("3");
        });
    }

    @Test
    void figuresThatContradictEachOtherAreAFindingAndNoException() throws IOException {
        content.replace(CLAMSHELL, "days-per-week: \"3-5\"", "days-per-week: \"5-3\"");

        assertThat(content.findings()).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(CLAMSHELL);
            assertThat(finding.fault()).isEqualTo("Days a week run from 1 to 7, not 5 to 3");
        });
    }

    @Test
    void aMeaningWithoutAListOfPhrasesIsFoundAtItsLine() throws IOException {
        String regions = "vocabulary/en/regions.yaml";
        content.write(regions, content.text(regions) + "moon: crater\n");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(content.lineOf(regions, "moon"));
            assertThat(finding.fault()).isEqualTo("'moon': string found, array expected");
        });
    }

    @Test
    void anIdThatIsNotTheFilesNameIsFound() throws IOException {
        content.replace(CLAMSHELL, "id: clamshell", "id: clam");

        assertThat(content.only().cure()).contains("id: clamshell");
    }

    @Test
    void aMissingHeadingIsFound() throws IOException {
        content.replace(CLAMSHELL, "## Feel\n", "");

        assertThat(content.only().fault()).isEqualTo("the heading 'Feel' is missing");
    }

    @Test
    void aHeadingThatNoCardHasIsFoundAtItsLine() throws IOException {
        content.replace(CLAMSHELL, "## Why\n", "## Trivia\n\nShells.\n\n## Why\n");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.fault()).contains("Trivia");
            assertThat(finding.line()).isEqualTo(content.lineOf(CLAMSHELL, "## Trivia"));
        });
    }

    @Test
    void aStepThatDoesNotFitOneLineIsFound() throws IOException {
        content.replace(
                CLAMSHELL, "Stop before the pelvis rolls back.", "Stop before the pelvis rolls back. ".repeat(5));

        assertThat(content.only().fault()).startsWith("a step has ");
    }

    @Test
    void aDoseThatDisagreesWithThePlanIsFound() throws IOException {
        content.replace(CLAMSHELL, "2–3 × 10–15 per side", "2–3 × 20–25 per side");

        assertThat(content.only().fault()).isEqualTo("the words say 20–25 reps, the plan says 12");
    }

    @Test
    void aConditionWithoutASentenceIsFound() throws IOException {
        content.replace(CLAMSHELL, "- `gtps-sore-side-down` Lying", "- Lying");

        assertThat(content.only().fault()).contains("'gtps-sore-side-down' takes this away");
    }

    @Test
    void aSentenceForAConditionThatTakesNothingAwayIsFound() throws IOException {
        content.replace(CLAMSHELL, "- `gtps-sore-side-down` Lying", "- `gtps-sore-side-down` `fai-pinch` Lying");

        assertThat(content.only().fault()).contains("fai-pinch");
    }

    @Test
    void aLinkToNowhereIsFoundAtItsLine() throws IOException {
        content.replace(CLAMSHELL, "easier: lying-hip-rotations", "easier: lying-hip-rotation");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.fault()).contains("lying-hip-rotation");
            assertThat(finding.line()).isEqualTo(content.lineOf(CLAMSHELL, "easier:"));
        });
    }

    @Test
    void anUnknownSourceIsFound() throws IOException {
        content.replace(CLAMSHELL, "sources: [mellor-2018,", "sources: [mellor-2081,");

        assertThat(content.only().fault()).contains("mellor-2081");
    }

    @Test
    void twoFilesWithOneIdAreFound() throws IOException {
        content.write("drills/more/clamshell.md", content.text(CLAMSHELL));

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("drills/more/clamshell.md");
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.fault()).isEqualTo("the id 'clamshell' is also that of drills/clamshell.md");
        });
    }

    @Test
    void wordsOnBothSidesOfAHardLineBreakStayApart() throws IOException {
        content.replace(CLAMSHELL, "head on your lower arm.", "head  \non your lower arm.");

        assertThat(LibraryReader.read(content.path("")))
                .isInstanceOfSatisfying(
                        Reading.Clean.class,
                        clean -> assertThat(clean.library()
                                        .drill(new DrillId("clamshell"))
                                        .orElseThrow()
                                        .card()
                                        .setUp())
                                .contains("head on your"));
    }
}
