package swivel.library.linting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.library.reading.BrokenContent;

/** Articles, conditions, pictures: each fault is put into a copy of what ships, and is the only one found. */
class BrokenPagesTest {
    private static final String GOLF = "articles/golf.md";
    private static final String CHAIR = "self-tests/seated-rotation.md";
    private static final String CONDITIONS = "conditions.yaml";

    private BrokenContent content;

    @BeforeEach
    void copyContent(@TempDir Path temp) throws IOException {
        content = BrokenContent.in(temp);
    }

    @Test
    void aFourthDrillInAnArticleIsTold() throws IOException {
        content.replace(GOLF, "drills: [", "drills: [clamshell, ");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(content.lineOf(GOLF, "drills: ["));
            assertThat(finding.fault()).contains("at most 3");
        });
    }

    @Test
    void anArticleThatSendsPeopleToADraftIsTold() throws IOException {
        content.replace("drills/standing-trunk-rotation.md", "category:", "draft: true\ncategory:");

        assertThat(content.findings())
                .hasSizeGreaterThan(1)
                .allSatisfy(finding -> assertThat(finding.fault())
                        .isEqualTo("the drill 'standing-trunk-rotation' is a draft, which people never see"));
    }

    @Test
    void anArticleThatIsTooShortIsTold() throws IOException {
        String head = content.text(GOLF).replaceFirst("(?s)\n---\n.*", "\n---\n");
        content.write(GOLF, head + "\nTurn.\n");

        assertThat(content.only().fault()).isEqualTo("the article has 1 words");
    }

    @Test
    void aQuestionOfTwoPagesIsToldAtItsLine() throws IOException {
        content.replace(CHAIR, "  - seated rotation test", "  - Golf hip mobility?");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(CHAIR);
            assertThat(finding.line()).isEqualTo(content.lineOf(CHAIR, "Golf hip mobility"));
            assertThat(finding.fault()).endsWith("also stands in " + GOLF);
        });
    }

    @Test
    void aWrongClaimIsToldWithWhatIsRight() throws IOException {
        content.replace(GOLF, "A plan for the week:", "Stronger obliques turn the leg in.\n\nA plan for the week:");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(content.lineOf(GOLF, "Stronger obliques"));
            assertThat(finding.fault()).contains("reads like a wrong claim");
            assertThat(finding.cure()).contains("do not cross the hip");
        });
    }

    @Test
    void aMistakeMayBeNamedAsOne() throws IOException {
        content.replace(
                "drills/clamshell.md",
                "- **Rushing down.**",
                "- **The knee ends inside the foot.** Open it.\n- **Rushing down.**");

        assertThat(content.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "![Turn](golf.png), leads nowhere",
        "![Turn](../drills/golf.png), leads out of its folder",
        "![Turn](/etc/golf.png), leads out of its folder",
        "![Turn](https://example.org/golf.png), lies on the web",
        "[clam](../drills/clam.md), leads nowhere",
        "[passwords](../../../passwords), leads out of the content folder",
        "[run](javascript:alert), is no https link"
    })
    void aPictureOrLinkToNowhereIsToldAtItsLine(String markdown, String fault) throws IOException {
        content.replace(GOLF, "A plan for the week:", "Look: " + markdown + "\n\nA plan for the week:");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(content.lineOf(GOLF, "Look: "));
            assertThat(finding.fault()).contains(fault);
        });
    }

    @Test
    void picturesAndLinksThatLeadSomewhereAreFine() throws IOException {
        Files.write(content.path("articles/golf.png"), new byte[] {1});
        content.replace(
                GOLF,
                "A plan for the week:",
                "![Turn](golf.png) [clam](../drills/clamshell.md#why) [more](https://example.org)\n\nA plan for the week:");

        assertThat(content.findings()).isEmpty();
    }

    @Test
    void aPictureThatIsALinkOutOfTheFolderIsTold() throws IOException {
        Path outside = Files.write(content.beside("outside.png"), new byte[] {1});
        Files.createSymbolicLink(content.path("articles/golf.png"), outside);
        content.replace(GOLF, "A plan for the week:", "![Turn](golf.png)\n\nA plan for the week:");

        assertThat(content.only().fault()).contains("is a link out of the content folder");
    }

    @Test
    void aConditionThatLeavesNoRecoveryDrillIsTold() throws IOException {
        content.replace(CONDITIONS, "    keeps: [easy-walk, rib-breathing, pelvic-tilt]\n", "");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(content.lineOf(CONDITIONS, "thr-within-precautions"));
            assertThat(finding.fault()).isEqualTo("'thr-within-precautions' blocks every recovery drill");
        });
    }

    @Test
    void aConditionThatKeepsADrillThatIsNotThereIsTold() throws IOException {
        content.replace(CONDITIONS, "keeps: [easy-walk,", "keeps: [easy-walk, easy-run,");

        assertThat(content.only().fault()).isEqualTo("'thr-within-precautions' keeps 'easy-run', which is no drill");
    }

    @Test
    void aConditionThatStandsThereTwiceIsTold() throws IOException {
        content.replace(CONDITIONS, "code: fai-pinch", "code: dysplasia-instability");

        assertThat(content.findings()).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(CONDITIONS);
            assertThat(finding.fault()).isEqualTo("the code 'dysplasia-instability' stands here twice");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "absent-drills, glute-bridge clamshel, there is no drill 'clamshel'",
        "goals, inner-thigh moon, no drill can have the fact 'moon'"
    })
    void wordsThatLeadNowhereAreToldAtTheirLine(String lexicon, String meaning, String fault) throws IOException {
        String file = "vocabulary/en/" + lexicon + ".yaml";
        content.write(file, "# Words.\n\n" + meaning + ": [crater]\n");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(file);
            assertThat(finding.line()).isEqualTo(3);
            assertThat(finding.fault()).isEqualTo(fault);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src='../../golf.png'>", "Turn <b>slowly</b>."})
    void htmlThatPeopleWouldNotSeeIsToldAtItsLine(String html) throws IOException {
        content.replace(GOLF, "A plan for the week:", html + "\n\nA plan for the week:");

        assertThat(content.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.line()).isEqualTo(content.lineOf(GOLF, html));
            assertThat(finding.fault()).startsWith("HTML is left out");
        });
    }

    @Test
    void aFlagThatNoConditionKnowsIsAWarning() throws IOException {
        content.replace(CONDITIONS, "adductor_load_light stays while", "the light version stays while");

        assertThat(content.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.isError()).isFalse();
            assertThat(finding.fault()).contains("'adductor_load_light'");
            assertThat(finding).asString().contains(": warning: ");
        });
    }
}
