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
import swivel.library.Finding;
import swivel.library.reading.BrokenContent;

/** Quarter, programmes, sessions: each fault is put into a copy of what ships, and is the only one found. */
class BrokenProgrammesTest {
    private static final String ADVANCED = "sessions/advanced-pair.yaml";
    private static final String QUARTER = "quarter.yaml";

    private BrokenContent content;

    @BeforeEach
    void copyContent(@TempDir Path temp) throws IOException {
        content = BrokenContent.in(temp);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sessions/advanced-pair.yaml | reverse-hyper] | reverse-hyped] | there is no drill 'reverse-hyped'",
                "sessions/advanced-pair.yaml | [couch-stretch] | [clamshell] | 'clamshell' opens no extension",
                "sessions/advanced-pair.yaml | [hip-thrust, glute-bridge] | [hip-thrust, clamshell] | 'clamshell' strengthens no extension",
                "sessions/advanced-pair.yaml | acute-low-back | bad-hair | there is no condition 'bad-hair'",
                "sessions/advanced-pair.yaml | max-in-7-days: 4 | max-in-7-days: 5 | the session may be done 5 times in seven days, 'reverse-hyper' only 4",
                "sessions/advanced-pair.yaml | minutes: 15 | minutes: 3 | one set of each drill takes 4 minutes, more than the session's 3",
                "sessions/advanced-pair.yaml | convention-couch-stretch | hearsay | there is no source 'hearsay'",
                "sessions/daily-set.yaml | any: [integration] | {any: [release], actions: [adduction]} | no finished drill fits here",
                "sessions/morning-routine.yaml | side-lying-hip-abduction] | frog-stretch] | 'frog-stretch' is level 3, the hardest level here is 2",
                "sessions/recovery-set.yaml | one-of: [easy-walk] | one-of: [clamshell] | 'clamshell' trains, and the session is for recovery",
                "programmes/ninety-ninety.yaml | full: ninety-ninety-pairs | full: moonwalk | there is no session 'moonwalk'",
                "programmes/ninety-ninety.yaml | recovery: recovery-set | recovery: daily-set | 'daily-set' trains, and this day is for recovery",
                "programmes/ninety-ninety.yaml | daily: daily-set | daily: recovery-set | 'recovery-set' is for recovery, and this day trains",
                "quarter.yaml | usual: hip-rotation | usual: bodybuilding | there is no programme 'bodybuilding'",
                "quarter.yaml | side-plank-hold] | plank-hold] | there is no finished self-test 'plank-hold'",
            })
    void aFaultIsToldAtItsLine(String file, String right, String wrong, String fault) throws IOException {
        content.replace(file, right, wrong);

        assertThat(content.findings()).isNotEmpty().anySatisfy(finding -> {
            assertThat(finding.fault()).isEqualTo(fault);
            assertThat(finding.file()).isEqualTo(file);
            assertThat(finding.cure()).isNotBlank();
        });
        assertThat(lineOf(fault)).isEqualTo(content.lineOf(file, wrong));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mobility: 70 | mobility: 75 | The shares of a session make 100 per cent, not 75 + 30 + 0 | - name: mobility",
                "weeks: 5-8 | weeks: 6-8 | The block 'stability' begins in week 6, and week 5 is the next one | #",
                "[0, 4, 8, 13] | [0, 4, 8, 14] | There is no week 14 to test in: the last one is 13 | #",
                "daily: [tuesday, saturday] | daily: [saturday] | In a week TUESDAY stands once, not 0 times | - levels: [1, 2]",
                "levels: [3] | levels: [2] | Level 2 has one week, not 2 | #",
            })
    void figuresOfTheQuarterThatContradictEachOtherAreTold(String right, String wrong, String fault, String place)
            throws IOException {
        content.replace(QUARTER, right, wrong);

        Finding finding = content.only();
        assertThat(finding.fault()).isEqualTo(fault);
        if (!place.equals("#")) {
            assertThat(finding.line()).isEqualTo(content.lineOf(QUARTER, place));
        }
    }

    @Test
    void twoFullDaysInARowAreTold() throws IOException {
        String usual = "    full: [monday, wednesday, friday]\n    daily: [tuesday, saturday]";
        content.replace(QUARTER, usual, "    full: [monday, tuesday, friday]\n    daily: [wednesday, saturday]");

        assertThat(content.only().fault()).isEqualTo("Full days need a day between them: MONDAY and TUESDAY have none");
    }

    @Test
    void aDraftInASessionIsTold() throws IOException {
        content.replace("drills/monster-walk.md", "category:", "draft: true\ncategory:");

        assertThat(content.findings())
                .filteredOn(finding -> finding.file().startsWith("sessions/"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.fault())
                        .isEqualTo("the drill 'monster-walk' is a draft, which people never see"));
    }

    @Test
    void aWrongClaimOfASessionIsTold() throws IOException {
        content.replace(ADVANCED, "Strong stuff,", "Stronger obliques turn the leg in. Strong stuff,");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.fault()).contains("reads like a wrong claim");
            assertThat(finding.line()).isEqualTo(content.lineOf(ADVANCED, "says:"));
        });
    }

    @Test
    void aPlaceThatIsTwoThingsIsRefused() throws IOException {
        content.replace(ADVANCED, "  - one-of: [reverse-hyper]", "  - {one-of: [reverse-hyper], any: [strength]}");

        assertThat(content.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(ADVANCED);
            assertThat(finding.cure()).contains("session.schema.json");
        });
    }

    @Test
    void aSessionUnderAnotherNameIsTold() throws IOException {
        content.replace(ADVANCED, "id: advanced-pair", "id: advanced-pears");

        assertThat(content.findings())
                .anySatisfy(finding ->
                        assertThat(finding.fault()).isEqualTo("the id 'advanced-pears' is not the file's name"));
    }

    @Test
    void aMissingQuarterIsTold() throws IOException {
        Files.delete(content.path(QUARTER));

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(QUARTER);
            assertThat(finding.fault()).isEqualTo("the file is missing");
        });
    }

    private int lineOf(String fault) {
        return content.findings().stream()
                .filter(finding -> finding.fault().equals(fault))
                .findFirst()
                .orElseThrow()
                .line();
    }
}
