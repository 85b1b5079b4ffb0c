package swivel.library.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault is put into a copy of pages and words in another language, and is the only one found. */
class BrokenTranslationsTest {
    private static final String GERMAN_CLAMSHELL = "translations/de/drills/clamshell.md";
    private static final String HEADINGS = "translations/de/headings.yaml";

    private BrokenContent content;

    @BeforeEach
    void copyContent(@TempDir Path temp) throws IOException {
        content = BrokenContent.smallIn(temp);
        content.lay(AnotherLanguage.GERMAN);
    }

    @Test
    void aPageOfNothingIsFound() throws IOException {
        Files.move(content.path(GERMAN_CLAMSHELL), content.path("translations/de/drills/muschel.md"));

        assertThat(content.only().fault()).isEqualTo("there is no finished drill 'muschel' to translate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## Spüren                   | ### Spüren                  | the heading 'Spüren' is missing",
                "## Warum                    | ## Why                      | no such file has a heading 'Why'",
                "title: Muschel              | title: Muschel\\nlevel: 1   | property 'level' is not defined",
                "title: Muschel              | name: Muschel               | property 'title' not found",
                "  - die Muschel             | \\t- die Muschel            | this is not YAML",
                "  - die Muschel             | - deep breathing            | 'deep breathing' also leads to rib-breathing",
                "2–3 × 10–15 pro             | 2–3 × 10–20 pro             | the dose starts with '2–3 × 10–20', in English with '2–3 × 10–15'",
                "- `gtps-sore-side-down` Auf | - Auf                       | the English page warns of 'gtps-sore-side-down'",
                "- `gtps-sore-side-down` Auf | - `gtps-sore-side-down` `fai-pinch` Auf | this page warns of 'fai-pinch'",
                "wie eine Schale.            | ![so](../../../oben.png)    | leads out of its folder",
                "wie eine Schale.            | [so](javascript:alert)      | is no https link"
            })
    void aFaultOfAPageIsFound(String german, String broken, String fault) throws IOException {
        content.replace(GERMAN_CLAMSHELL, german, broken.replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(content.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.file()).isEqualTo(GERMAN_CLAMSHELL));
        assertThat(content.findings().toString()).contains(fault);
    }

    @Test
    void aSectionThatIsMissingIsFound() throws IOException {
        content.replace(GERMAN_CLAMSHELL, "## Leichter\n\nÖffne das Knie nur eine Handbreit.\n\n", "");

        assertThat(content.only().fault()).isEqualTo("the section 'Easier' stands in English only");
    }

    @Test
    void aStepThatDoesNotFitOneLineIsFoundAtItsLine() throws IOException {
        content.replace(
                GERMAN_CLAMSHELL,
                "wie eine Schale.",
                "wie eine Schale. ".repeat(10).strip());

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(content.lineOf(GERMAN_CLAMSHELL, "wie eine Schale"));
            assertThat(finding.fault()).startsWith("a step has ");
        });
    }

    @Test
    void aFileThatIsNotUtf8IsFound() throws IOException {
        String text = content.text(GERMAN_CLAMSHELL);
        Files.write(
                content.path(GERMAN_CLAMSHELL),
                text.replace('×', 'x').replace('–', '-').getBytes(StandardCharsets.ISO_8859_1));

        assertThat(content.only().fault()).isEqualTo("the file is not UTF-8");
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        content.write(GERMAN_CLAMSHELL, "x".repeat(2_000_000));

        assertThat(content.only().fault()).contains("larger than 1 MB");
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path outside = Files.move(content.path(GERMAN_CLAMSHELL), content.beside("outside.md"));
        Files.createSymbolicLink(content.path(GERMAN_CLAMSHELL), outside);

        assertThat(content.only().fault()).contains("leads out of the content folder");
    }

    @ParameterizedTest
    @CsvSource({
        "translations/de/notes.md, nothing is read from here",
        "translations/de/drills/more/clamshell.md, there is no finished drill",
        "translations/en/drills/clamshell.md, English pages are no translation",
        "translations/DE/drills/clamshell.md, rename the folder to 'de'",
        "translations/pt_BR/drills/clamshell.md, rename the folder to 'pt-BR'",
        "translations/german/drills/clamshell.md, 'german' is no tag of a language",
        "translations/clamshell.md, no tag of a language",
        "vocabulary/regions.yaml, no tag of a language",
        "vocabulary/de/notes.md, this is no list of words"
    })
    void aFileInTheWrongPlaceIsFound(String file, String fault) throws IOException {
        content.write(file, content.text(GERMAN_CLAMSHELL));

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(file);
            assertThat(finding.toString()).contains(fault);
        });
    }

    @Test
    void aHeadingThatNoPageHasIsFoundAtItsLine() throws IOException {
        content.replace(HEADINGS, "Why: Warum", "Why: Warum\nTrivia: Allerlei");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(content.lineOf(HEADINGS, "Trivia"));
            assertThat(finding.fault()).contains("Trivia");
        });
    }

    @Test
    void twoHeadingsOfOneNameAreFoundAtTheirLine() throws IOException {
        content.replace(HEADINGS, "Harder: Schwerer", "Harder: Leichter");

        assertThat(content.findings()).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(HEADINGS);
            assertThat(finding.line()).isEqualTo(content.lineOf(HEADINGS, "Harder"));
            assertThat(finding.fault()).isEqualTo("two headings of a page are called 'Leichter'");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "regions     | knee: [Knie]    | knee: [Knie, groin]    | 'groin' means [groin] in another language",
                "regions     | groin: [Leiste] | leiste: [Leiste]       | no language before has the meaning 'leiste'",
                "regions     | groin: [Leiste] | groin: Leiste          | string found, array expected",
                "sides       | linke,          | on,                    | 'on' is a small word of English too",
                "red-flags   | hear: [taub-de  | heard: [taub-de        | 'heard' is not defined",
                "red-flags   | im schritt      | numb                   | numb, numb-for-good"
            })
    void aFaultOfTheWordsIsFoundAtItsLine(String file, String german, String broken, String fault) throws IOException {
        String path = "vocabulary/de/" + file + ".yaml";
        content.replace(path, german, broken);

        assertThat(content.findings()).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(path);
            assertThat(finding.line()).isEqualTo(content.lineOf(path, broken));
            assertThat(finding.fault()).contains(fault);
        });
    }

    @Test
    void aWordThatAnotherForeignLanguageHearsOtherwiseIsFound() throws IOException {
        content.write("vocabulary/nl/regions.yaml", "hip: [heup]\nknee: [knie, leiste]\n");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("vocabulary/nl/regions.yaml");
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.fault()).startsWith("'leiste' means [groin] in another language");
        });
    }

    @Test
    void aFileThatEnglishDoesNotHaveIsFound() throws IOException {
        content.write("vocabulary/de/stellen.yaml", "hip: [Hüfte]\n");

        assertThat(content.only().fault()).isEqualTo("there is no English file of this name");
    }

    @Test
    void theWordsOfSignsStandInOnePlace() throws IOException {
        content.write("vocabulary/de/red-flag-words.yaml", "taub-de: [taub]\n");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(content.lineOf("vocabulary/de/red-flags.yaml", "words:"));
            assertThat(finding.cure()).isEqualTo("move these words there");
        });
    }
}
