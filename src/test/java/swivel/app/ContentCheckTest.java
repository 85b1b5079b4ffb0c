package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.library.Finding;
import swivel.library.reading.BrokenContent;
import swivel.library.reading.Reading;

/** What is wrong with content that only the rooms can tell which work with it. */
class ContentCheckTest {
    private static final String REGIONS = "vocabulary/en/regions.yaml";
    private static final String FORMS = "vocabulary/en/question-forms.yaml";

    @TempDir
    Path temp;

    private BrokenContent content;

    @BeforeEach
    void copyContent() throws IOException {
        content = BrokenContent.in(temp);
    }

    @Test
    void contentThatShipsIsClean() {
        assertThat(read()).isInstanceOf(Reading.Clean.class);
        assertThat(findings()).isEmpty();
    }

    @Test
    void anAliasThatTheAnalyzerHearsLikeAnotherOneIsToldAtItsLine() throws IOException {
        content.replace("drills/clamshell.md", "  - clams\n", "  - clams\n  - the glute bridging\n");

        assertThat(findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.file()).isEqualTo("drills/glute-bridge.md");
            assertThat(finding.line()).isGreaterThan(1);
            assertThat(finding.fault()).endsWith("like 'the glute bridging' of clamshell");
        });
    }

    @Test
    void aMeaningThatNoRoomKnowsIsToldAtItsLine() throws IOException {
        content.write(REGIONS, content.text(REGIONS) + "moon: [crater]\n");

        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(REGIONS);
            assertThat(finding.line()).isEqualTo(content.lineOf(REGIONS, "moon"));
            assertThat(finding.fault()).isEqualTo("there is no Region 'moon'");
            assertThat(finding.cure()).contains("groin");
        });
    }

    @Test
    void aFormThatNoQuestionHasIsToldAtItsLine() throws IOException {
        content.write(FORMS, content.text(FORMS) + "mumble: [crater]\n");

        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(content.lineOf(FORMS, "mumble"));
            assertThat(finding.fault()).contains("'mumble'");
        });
    }

    @Test
    void aMissingFileOfWordsIsToldWithItsCure() throws IOException {
        Files.delete(content.path(REGIONS));

        assertThat(findings())
                .singleElement()
                .hasToString(REGIONS + ":1: the file is missing → copy it from the content that came with the program");
    }

    private Reading read() {
        return ContentCheck.read(content.path(""));
    }

    private List<Finding> findings() {
        return read().findings();
    }
}
