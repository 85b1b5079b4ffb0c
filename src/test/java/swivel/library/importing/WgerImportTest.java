package swivel.library.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.library.importing.ImportBench.skipped;
import static swivel.library.importing.ImportBench.unmapped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.library.Category;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.TargetRegion;
import swivel.library.importing.ImportReport.SkipReason;

class WgerImportTest {
    @TempDir
    private Path temp;

    private ImportBench bench;

    @BeforeEach
    void copyContent() throws IOException {
        bench = ImportBench.in(temp);
    }

    @Test
    void englishWordsOfAllPagesBecomeDraftsOfACleanLibrary() {
        ImportReport report = report();

        assertThat(report.read()).isEqualTo(6);
        assertThat(report.written())
                .extracting(written -> written.id().value())
                .containsExactly("sample-tower-lift", "sample-trunk-stretching", "sample-hip-turn");
        assertThat(report.written())
                .allSatisfy(written -> assertThat(bench.library().drafts())
                        .extracting(DrillFacts::id)
                        .contains(written.id()));
    }

    @Test
    void htmlBecomesStepsWithoutPicturesAndScripts() throws IOException {
        report();

        assertThat(bench.under("sample-tower-lift", "Steps"))
                .containsExactly("1. Stand tall & smile.", "2. Push the sample up", "3. Hold it", "4. Lower it");
        assertThat(bench.page("sample-tower-lift"))
                .doesNotContain("alert", "a picture", "png", "hidden", "Deutsch", "Español");
    }

    @Test
    void whatTheListKnowsBecomesFacts() {
        report();

        DrillFacts lift = facts("sample-tower-lift");
        assertThat(lift.region()).isEqualTo(TargetRegion.BACK_HIP);
        assertThat(lift.equipment()).isEqualTo("kettlebell; bench");
        assertThat(lift.requiresOneOf()).isEmpty();
        DrillFacts stretch = facts("sample-trunk-stretching");
        assertThat(stretch.category()).isEqualTo(Category.MOBILITY);
        assertThat(stretch.region()).isEqualTo(TargetRegion.TRUNK_PELVIS);
    }

    @Test
    void anAliasThatAnotherDrillHasIsDroppedAndReported() throws IOException {
        ImportReport report = report();

        assertThat(facts("sample-tower-lift").aliases()).containsExactly("Sample Tower Lift", "Tower raise");
        assertThat(bench.under("sample-tower-lift", "Not mapped"))
                .anySatisfy(line -> assertThat(line).startsWith("- `aliases`").contains("Glute Bridge"));
        assertThat(unmapped(report, "aliases").drafts()).isEqualTo(1);
    }

    @Test
    void eachDraftKeepsTheLicenceAndTheAuthorOfItsEntry() throws IOException {
        ImportReport report = report();

        assertThat(bench.front("sample-tower-lift", "license"))
                .isEqualTo("CC-BY-SA 4 (https://creativecommons.org/licenses/by-sa/4.0/deed.en)");
        assertThat(bench.front("sample-tower-lift", "license-author")).isEqualTo("translation author");
        assertThat(bench.front("sample-tower-lift", "source-url"))
                .isEqualTo("https://wger.de/api/v2/exerciseinfo/900001/");
        assertThat(bench.front("sample-hip-turn", "license-author")).isEqualTo("Ünï 名");
        assertThat(bench.front("sample-trunk-stretching", "license")).isEqualTo("CC0");
        assertThat(bench.front("sample-trunk-stretching", "license-author")).startsWith("unknown");
        assertThat(unmapped(report, "license-author").drafts()).isEqualTo(1);
    }

    @Test
    void entriesWithoutLicenceOrEnglishWordsAreLeftOut() {
        ImportReport report = report();

        assertThat(skipped(report, SkipReason.NO_LICENCE).examples()).containsExactly("Sample Without Licence");
        assertThat(skipped(report, SkipReason.NO_ENGLISH).examples()).containsExactly("Nur Deutsch");
        assertThat(skipped(report, SkipReason.NOT_ABOUT_THE_HIP).examples()).containsExactly("Sample Calf Raise");
    }

    @Test
    void notesAndOtherMusclesAreKeptForThePersonWhoFinishesTheDraft() throws IOException {
        report();

        assertThat(bench.under("sample-tower-lift", "Not mapped"))
                .contains(
                        "- The list also says: part of the body: Legs",
                        "- The list also says: other muscles: Biceps femoris",
                        "- The list also says: a note: Keep the ribs down.");
    }

    @Test
    void aSinglePageIsReadToo() throws IOException {
        String pages = Files.readString(ImportBench.WGER);
        Path page = temp.resolve("page.json");
        Files.writeString(page, pages.substring(pages.indexOf('{'), pages.indexOf("},\n  {\n    \"count\"") + 1));

        assertThat(bench.imported(ExerciseList.WGER, page).read()).isEqualTo(2);
    }

    private ImportReport report() {
        return bench.imported(ExerciseList.WGER, ImportBench.WGER);
    }

    private DrillFacts facts(String id) {
        return bench.library().facts(new DrillId(id)).orElseThrow();
    }
}
