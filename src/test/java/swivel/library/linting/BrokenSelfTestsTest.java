package swivel.library.linting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.library.reading.BrokenContent;

/** Self-tests: each fault is put into a copy of what ships, and is the only one found. */
class BrokenSelfTestsTest {
    private static final String CHAIR = "self-tests/seated-rotation.md";

    private BrokenContent content;

    @BeforeEach
    void copyContent(@TempDir Path temp) throws IOException {
        content = BrokenContent.in(temp);
    }

    @Test
    void aSelfTestWithTheNumberOfAnotherIsToldAtItsLine() throws IOException {
        content.replace(CHAIR, "number: 1", "number: 2");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(CHAIR);
            assertThat(finding.line()).isEqualTo(content.lineOf(CHAIR, "number:"));
            assertThat(finding.fault()).isEqualTo("T2 is also the number of prone-rotation");
        });
    }

    @Test
    void aSelfTestThatSendsPeopleToNoArticleIsToldAtItsLine() throws IOException {
        content.replace(CHAIR, "articles: [assessment,", "articles: [asessment,");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(content.lineOf(CHAIR, "articles:"));
            assertThat(finding.fault()).isEqualTo("there is no finished article 'asessment'");
        });
    }

    @Test
    void aSelfTestWithoutAHeadingIsTold() throws IOException {
        content.replace(CHAIR, "## What it says\n\n", "");
        content.replace("quarter.yaml", "[seated-rotation, ", "[");

        assertThat(content.only().fault()).isEqualTo("the heading 'What it says' is missing");
    }

    @Test
    void aBandThatCannotBeReadIsTold() throws IOException {
        content.replace(CHAIR, "band: {from: 30, to: 45}", "band: {from: 30, to: 450}");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(content.lineOf(CHAIR, "measures:"));
            assertThat(finding.fault()).contains("'turning in'").contains("450");
        });
    }

    @Test
    void aScaleThatLacksAValueIsTold() throws IOException {
        content.replace("self-tests/supported-squat.md", ", thighs level, below level]", ", below level]");

        assertThat(content.only().fault()).isEqualTo("The scale of 'depth' names 3 values, and 1 to 4 are 4");
    }

    @Test
    void aSelfTestThatWarnsTooFewIsTold() throws IOException {
        content.replace(CHAIR, "- `fai-pinch` If", "- If");

        assertThat(content.only().fault()).startsWith("'fai-pinch' takes this away");
    }

    @Test
    void aDraftOfASelfTestIsNotShown() throws IOException {
        content.replace(CHAIR, "readings: 3", "draft: true\nreadings: 3");
        content.replace(CHAIR, "## What it says\n\n", "");
        content.replace("quarter.yaml", "[seated-rotation, ", "[");

        assertThat(content.findings()).isEmpty();
    }
}
