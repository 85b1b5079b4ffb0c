package swivel.library.linting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.library.reading.BrokenContent;

/** Links, names and cards: each fault is put into a copy of the content that ships, and is the only one found. */
class BrokenDrillsTest {
    private static final String CLAMSHELL = "drills/clamshell.md";
    private static final String PIGEON = "drills/pigeon-stretch.md";

    private BrokenContent content;

    @BeforeEach
    void copyContent(@TempDir Path temp) throws IOException {
        content = BrokenContent.in(temp);
    }

    @Test
    void harderVariantsThatLeadInACircleAreTold() throws IOException {
        content.replace(PIGEON, "easier: elevated-pigeon", "easier: elevated-pigeon\nharder: elevated-pigeon");
        content.replace(PIGEON, "level: 3", "level: 2");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("drills/elevated-pigeon.md");
            assertThat(finding.fault())
                    .isEqualTo("the harder variants lead in a circle: [elevated-pigeon, pigeon-stretch]");
        });
    }

    @Test
    void easierVariantsThatLeadInACircleAreTold() throws IOException {
        content.replace(CLAMSHELL, "easier: lying-hip-rotations", "easier: clamshell");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(content.lineOf(CLAMSHELL, "easier:"));
            assertThat(finding.fault()).isEqualTo("the easier variants lead in a circle: [clamshell]");
        });
    }

    @Test
    void anEasierVariantOfAHigherLevelIsTold() throws IOException {
        content.replace(CLAMSHELL, "easier: lying-hip-rotations", "easier: couch-stretch");

        assertThat(content.only().fault()).isEqualTo("the easier 'couch-stretch' is level 3, this is level 1");
    }

    @Test
    void aHarderVariantOfALowerLevelIsTold() throws IOException {
        content.replace(PIGEON, "easier: elevated-pigeon", "easier: elevated-pigeon\nharder: clamshell");

        assertThat(content.only().fault()).isEqualTo("the harder 'clamshell' is level 1, this is level 3");
    }

    @Test
    void aPartnerThatStrengthensNothingIsTold() throws IOException {
        content.replace("drills/couch-stretch.md", "pair: hip-thrust", "pair: frog-stretch");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(content.lineOf("drills/couch-stretch.md", "pair:"));
            assertThat(finding.fault()).isEqualTo("the partner 'frog-stretch' strengthens nothing");
        });
    }

    @Test
    void aPartnerThatMovesActivelyIsFine() throws IOException {
        content.replace("drills/couch-stretch.md", "pair: hip-thrust", "pair: seated-hip-rotations");

        assertThat(content.findings()).isEmpty();
    }

    @Test
    void anAliasOfTwoDrillsIsToldAtItsLine() throws IOException {
        content.replace(CLAMSHELL, "  - clams\n", "  - clams\n  - glute bridge\n");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("drills/glute-bridge.md");
            assertThat(finding.fault()).contains("also names clamshell");
        });
    }

    @Test
    void anAliasThatDiffersOnlyByPunctuationAccentAndPluralIsTold() throws IOException {
        content.replace(CLAMSHELL, "  - clams\n", "  - clams\n  - Réverse Hypers!\n");

        assertThat(content.only().fault()).contains("also names clamshell");
    }

    @Test
    void aStepThatDoesNotFitOneLineIsToldAtItsLine() throws IOException {
        content.replace(CLAMSHELL, "Stop before the pelvis rolls back.", "Stop before the pelvis rolls. ".repeat(5));

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(content.lineOf(CLAMSHELL, "3. Stop"));
            assertThat(finding.fault()).startsWith("a step has 149 characters");
        });
    }

    @Test
    void aLinkWithoutItsSectionIsTold() throws IOException {
        String section = content.text(CLAMSHELL).replaceFirst("(?s).*(## Harder\n.*?)## Without.*", "$1");
        content.replace(CLAMSHELL, section, "");

        assertThat(content.only().fault()).isEqualTo("the link has no section 'Harder'");
    }

    @Test
    void aSentenceOfAnotherDrillIsToldWithBothPlaces() throws IOException {
        content.replace("drills/glute-bridge.md", "## Feel\n\n", "## Feel\n\nThe slow way back is half of the work. ");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("drills/glute-bridge.md");
            assertThat(finding.line()).isEqualTo(content.lineOf("drills/glute-bridge.md", "half of the work"));
            assertThat(finding.fault())
                    .endsWith("also stands in " + CLAMSHELL + ":" + content.lineOf(CLAMSHELL, "half of the work"));
        });
    }

    @Test
    void theFiguresOfADoseMayBeAlike() throws IOException {
        content.replace("drills/glute-bridge.md", "## Dose\n\n", "## Dose\n\n2–3 × 10–15 per side. ");

        assertThat(content.findings())
                .noneSatisfy(finding -> assertThat(finding.fault()).contains("also stands in"));
    }

    @Test
    void aDrillWithoutSourceIsTold() throws IOException {
        content.replace(CLAMSHELL, "sources: [mellor-2018, convention-strength-dose]\n", "");

        assertThat(content.only().fault()).isEqualTo("the drill names no source");
    }
}
