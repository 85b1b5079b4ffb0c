package swivel.library.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static swivel.library.importing.ImportBench.skipped;
import static swivel.library.importing.ImportBench.unmapped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.library.Action;
import swivel.library.Category;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Equipment;
import swivel.library.Library;
import swivel.library.MotionFlag;
import swivel.library.TargetRegion;
import swivel.library.importing.ImportReport.SkipReason;
import swivel.library.importing.ImportReport.Unmapped;
import swivel.library.importing.ImportReport.Written;

class FreeExerciseDbImportTest {
    @TempDir
    private Path temp;

    private ImportBench bench;

    @BeforeEach
    void copyContent() throws IOException {
        bench = ImportBench.in(temp);
    }

    @Test
    void draftsOfTheHipStandInACleanLibraryAndNobodySeesThem() {
        int finished = bench.library().drills().size();

        ImportReport report = report();

        Library library = bench.library();
        assertThat(report.read()).isEqualTo(11);
        assertThat(library.drills()).hasSize(finished);
        assertThat(report.written())
                .extracting(written -> written.id().value())
                .containsExactly(
                        "sample-moon-clam",
                        "sample-null-stretch",
                        "sample-adductor-roller",
                        "sample-odd-hip-thing",
                        "clam-shells-2",
                        "sample-moon-clam-2",
                        "etc-hip");
        assertThat(library.drafts())
                .extracting(DrillFacts::id)
                .containsAll(report.written().stream().map(Written::id).toList());
    }

    @Test
    void whatTheListKnowsBecomesFacts() {
        report();

        DrillFacts clam = facts("sample-moon-clam");
        assertThat(clam.name()).isEqualTo("Sample Moon Clam");
        assertThat(clam.aliases()).containsExactly("Sample Moon Clam");
        assertThat(clam.category()).isEqualTo(Category.STRENGTH);
        assertThat(clam.region()).isEqualTo(TargetRegion.OUTER_HIP);
        assertThat(clam.level()).isEqualTo(1);
        assertThat(clam.equipment()).isEqualTo("bands");
        assertThat(clam.requiresOneOf()).containsExactlyInAnyOrder(Equipment.LONG_BAND, Equipment.MINI_BAND);
        DrillFacts roller = facts("sample-adductor-roller");
        assertThat(roller.category()).isEqualTo(Category.RELEASE);
        assertThat(roller.region()).isEqualTo(TargetRegion.INNER_THIGH);
        assertThat(roller.level()).isEqualTo(2);
        assertThat(facts("sample-null-stretch").category()).isEqualTo(Category.MOBILITY);
        assertThat(facts("sample-moon-clam-2").category()).isEqualTo(Category.INTEGRATION);
    }

    @Test
    void placeholdersKeepADraftFromEverybody() {
        report();

        DrillFacts odd = facts("sample-odd-hip-thing");
        assertThat(odd.flags()).containsExactlyInAnyOrder(MotionFlag.values());
        assertThat(odd.actions()).containsExactlyInAnyOrder(Action.values());
        assertThat(odd.level()).isEqualTo(3);
        assertThat(odd.region()).isEqualTo(TargetRegion.WHOLE_HIP);
        assertThat(odd.dose().sets()).isEqualTo(1);
    }

    @Test
    void everyPlaceholderHasALineThatSaysWhatToWrite() throws IOException {
        report();

        assertThat(bench.under("sample-odd-hip-thing", "Not mapped"))
                .extracting(line -> line.replaceFirst("^- `([^`]+)`.*", "$1"))
                .contains(
                        "actions",
                        "category",
                        "days-per-week",
                        "dose",
                        "easier, harder, pair",
                        "headings",
                        "level",
                        "license",
                        "motion-flags",
                        "muscles",
                        "region",
                        "requires-one-of",
                        "sources",
                        "steps");
        assertThat(bench.under("sample-moon-clam", "Not mapped"))
                .contains(
                        "- The list also says: force: pull",
                        "- The list also says: mechanic: isolation",
                        "- The list also says: other muscles: glutes, hamstrings")
                .anySatisfy(line -> assertThat(line).startsWith("- `images` 2 left behind"));
    }

    @Test
    void instructionsBecomeStepsOfOneSentence() throws IOException {
        report();

        assertThat(bench.under("sample-moon-clam", "Steps"))
                .containsExactly(
                        "1. Lie on the sample mat.",
                        "2. Bend both sample knees.",
                        "3. Open the upper knee # slowly * and <b>close</b> it again.",
                        "4. Breathe!");
        assertThat(bench.under("sample-null-stretch", "Steps")).isEmpty();
    }

    @Test
    void sourceAndLicenceStayInTheFrontMatter() throws IOException {
        report();

        assertThat(bench.front("sample-moon-clam", "source")).isEqualTo("free-exercise-db");
        assertThat(bench.front("sample-moon-clam", "source-url"))
                .isEqualTo("https://github.com/yuhonas/free-exercise-db/blob/main/exercises/Sample_Moon_Clam.json");
        assertThat(bench.front("sample-moon-clam", "license")).startsWith("Unlicense");
        assertThat(bench.front("sample-moon-clam", "license-author")).isEqualTo("free-exercise-db contributors");
        assertThat(bench.under("sample-moon-clam", "Not mapped"))
                .anySatisfy(line -> assertThat(line).startsWith("- `license`").contains("disputes"));
    }

    @Test
    void aNameThatIsTakenIsNumberedAndReported() {
        ImportReport report = report();

        assertThat(report.duplicates())
                .extracting(Written::name, Written::sameAs)
                .containsExactly(
                        tuple("Clam-Shells (2)", "clamshell"), tuple("Sample moon clam (2)", "sample-moon-clam"));
    }

    @Test
    void theReportCountsWhatWasLeftOutAndWhatIsMissing() {
        ImportReport report = report();

        assertThat(skipped(report, SkipReason.NOT_ABOUT_THE_HIP).examples()).containsExactly("Sample Arm Curl");
        assertThat(skipped(report, SkipReason.NO_SOURCE).examples()).containsExactly("Sample Without A Source Hip");
        assertThat(skipped(report, SkipReason.NO_NAME).examples()).containsExactly("!?");
        assertThat(skipped(report, SkipReason.MALFORMED).examples()).containsExactly("entry 11");
        assertThat(unmapped(report, "dose").drafts()).isEqualTo(7);
        assertThat(unmapped(report, "steps").drafts()).isEqualTo(2);
        assertThat(unmapped(report, "images").drafts()).isEqualTo(1);
        assertThat(unmapped(report, "muscles")).isEqualTo(words("flux capacitor"));
        assertThat(unmapped(report, "category")).isEqualTo(words("daydreaming"));
        assertThat(unmapped(report, "level")).isEqualTo(words("galactic"));
        assertThat(unmapped(report, "requires-one-of")).isEqualTo(words("anti-gravity boots"));
    }

    @Test
    void everythingIsTakenOnRequest() {
        assertThat(bench.importedAll(ExerciseList.FREE_EXERCISE_DB, ImportBench.FREE_EXERCISE_DB)
                        .written())
                .extracting(Written::name)
                .contains("Sample Arm Curl");
        bench.library();
    }

    @Test
    void aSecondImportWritesNothingAndChangesNothing() throws IOException {
        report();
        Files.writeString(
                bench.drills().resolve("etc-hip.md"), bench.page("etc-hip").replace("Not mapped", "Not mapped yet"));
        List<String> before = bench.files();
        String edited = bench.page("etc-hip");

        ImportReport again = report();

        assertThat(again.written()).isEmpty();
        assertThat(skipped(again, SkipReason.ALREADY_IMPORTED).count()).isEqualTo(7);
        assertThat(bench.files()).isEqualTo(before);
        assertThat(bench.page("etc-hip")).isEqualTo(edited);
    }

    @Test
    void aFileThatIsNoDrillKeepsItsName() throws IOException {
        Files.writeString(bench.drills().resolve("sample-moon-clam.md"), "not a drill");

        assertThat(report().written())
                .extracting(written -> written.id().value())
                .contains("sample-moon-clam-2");
        assertThat(bench.page("sample-moon-clam")).isEqualTo("not a drill");
    }

    private ImportReport report() {
        return bench.imported(ExerciseList.FREE_EXERCISE_DB, ImportBench.FREE_EXERCISE_DB);
    }

    private DrillFacts facts(String id) {
        return bench.library().facts(new DrillId(id)).orElseThrow();
    }

    private static Unmapped words(String word) {
        return new Unmapped(1, new TreeMap<>(Map.of(word, 1)));
    }
}
