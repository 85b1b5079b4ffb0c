package swivel.library.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** Pages and words in another language beside the English ones. */
class TranslationsTest {
    private static final String GERMAN_CLAMSHELL = "translations/de/drills/clamshell.md";
    private static final String HEADINGS = "translations/de/headings.yaml";
    private static final DrillId CLAMSHELL = new DrillId("clamshell");

    private BrokenContent content;

    @BeforeEach
    void copyContent(@TempDir Path temp) throws IOException {
        content = BrokenContent.smallIn(temp);
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
                BrokenContent.smallIn(content.beside("english")).path(""))) {
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
