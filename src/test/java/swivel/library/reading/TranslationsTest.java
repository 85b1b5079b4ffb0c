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
import swivel.library.ArticleId;
import swivel.library.Drill;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.SelfTest;
import swivel.library.SelfTestId;

/** Pages and words in another language beside the English ones; each fault is put into a copy, and is the only one found. */
class TranslationsTest {
    private static final String GERMAN_CLAMSHELL = "translations/de/drills/clamshell.md";
    private static final String HEADINGS = "translations/de/headings.yaml";
    private static final DrillId CLAMSHELL = new DrillId("clamshell");

    @TempDir
    Path temp;

    private BrokenContent content;

    @BeforeEach
    void copyContent() throws IOException {
        content = BrokenContent.smallIn(temp.resolve("content"));
        content.lay(AnotherLanguage.GERMAN);
    }

    @Test
    void theExampleIsClean() {
        assertThat(content.findings()).isEmpty();
    }

    @Test
    void aCardHasOtherWordsAndTheSameFacts() {
        Library english = library();
        Library german = english.in("de");

        assertThat(drill(german).name()).isEqualTo("Muschel");
        assertThat(drill(german).card().steps().getFirst()).startsWith("Staple die Hüften");
        assertThat(drill(german).card().leaveOut().getFirst().conditions()).containsExactly("gtps-sore-side-down");
        assertThat(drill(german).facts().dose())
                .isEqualTo(drill(english).facts().dose());
        assertThat(drill(german).facts().flags())
                .isEqualTo(drill(english).facts().flags());
    }

    @Test
    void theEnglishCardStaysAsItIs() throws IOException {
        Drill besideGerman = drill(library());
        Library alone = switch (LibraryReader.read(
                BrokenContent.smallIn(temp.resolve("english")).path(""))) {
            case Reading.Clean(Library library, var _) -> library;
            case Reading.Faulty(var findings) -> throw new AssertionError(findings);
        };

        assertThat(besideGerman).isEqualTo(drill(alone));
    }

    @Test
    void articlesAndSelfTestsAreTranslatedToo() {
        Library german = library().in("de");

        assertThat(german.article(new ArticleId("snapping-hip")).orElseThrow().title())
                .isEqualTo("Warum knackt meine Hüfte?");
        SelfTest test = german.selfTest(new SelfTestId("seated-rotation")).orElseThrow();
        assertThat(test.guide().how().getFirst()).startsWith("Setze dich");
        assertThat(test.measures()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"de, Muschel", "de-AT, Muschel", "DE, Muschel", "fr, Clamshell", "d, Clamshell", "?, Clamshell"})
    void theNearestLanguageIsShown(String language, String name) {
        assertThat(drill(library().in(language)).name()).isEqualTo(name);
    }

    @Test
    void whoseLanguageIsNotKnownReadsEnglish() {
        assertThat(drill(library().in(null)).name()).isEqualTo("Clamshell");
    }

    @Test
    void aPageThatIsNotTranslatedIsTheEnglishOne() throws IOException {
        Files.delete(content.path(GERMAN_CLAMSHELL));

        assertThat(drill(library().in("de")).name()).isEqualTo("Clamshell");
    }

    @Test
    void withoutNamesForThemHeadingsAreEnglish() throws IOException {
        content.replace(HEADINGS, "Why: Warum\n", "");
        content.replace(GERMAN_CLAMSHELL, "## Warum", "## Why");
        content.replace("translations/de/drills/rib-breathing.md", "## Warum", "## Why");

        assertThat(content.findings()).isEmpty();
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
        Path outside = Files.move(content.path(GERMAN_CLAMSHELL), temp.resolve("outside.md"));
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

    private Library library() {
        return switch (LibraryReader.read(content.path(""))) {
            case Reading.Clean(Library library, var _) -> library;
            case Reading.Faulty(var findings) -> throw new AssertionError(findings);
        };
    }

    private static Drill drill(Library library) {
        return library.drill(CLAMSHELL).orElseThrow();
    }
}
