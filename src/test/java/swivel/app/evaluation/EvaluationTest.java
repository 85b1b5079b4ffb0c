package swivel.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import swivel.app.evaluation.Evaluation.Halves;
import swivel.app.evaluation.labels.ExpectedSymptom;
import swivel.app.evaluation.labels.ExpectedSymptom.Range;
import swivel.app.evaluation.labels.Labelled;
import swivel.app.evaluation.labels.LabelledReport;
import swivel.coaching.Region;
import swivel.coaching.Symptom;
import swivel.conversation.hearing.Interpretation.Kind;

class EvaluationTest {
    private static final List<Labelled> ROWS =
            IntStream.range(0, 9).mapToObj(EvaluationTest::row).toList();

    @Test
    void everyRowIsCountedOnceAndFaultsAreCountedWhereTheyHappen() {
        Evaluation evaluation = evaluation();

        assertThat(evaluation.tally(Measure.SYMPTOM)).isEqualTo(new Tally(6, 9));
        assertThat(evaluation.tally(Measure.FALSE_ALARM)).isEqualTo(new Tally(0, 9));
        assertThat(evaluation.misses()).extracting(miss -> miss.row().id()).containsExactly("S0", "S3", "S6");
    }

    @Test
    void theHalvesAreTheWholeAndTheSameForTheSameSeed() {
        Evaluation evaluation = evaluation();
        Halves halves = evaluation.split(7);

        assertThat(halves.one().judged()).hasSize(4);
        assertThat(halves.other().judged()).hasSize(5);
        List<Judged> together = new ArrayList<>(halves.one().judged());
        together.addAll(halves.other().judged());
        assertThat(together).containsExactlyInAnyOrderElementsOf(evaluation.judged());
        assertThat(evaluation.split(7)).isEqualTo(halves);
        assertThat(evaluation.split(8)).isNotEqualTo(halves);
    }

    @Test
    void kindsAreCountedByWhatTheyShouldHaveBeen() {
        assertThat(evaluation().confusion())
                .isEqualTo(Map.of(Labelled.Kind.SYMPTOM, Map.of(Kind.SYMPTOM, 6, Kind.UNKNOWN, 3)));
    }

    @Test
    void progressIsToldAfterEachRow() {
        List<Integer> told = new ArrayList<>();
        Evaluation.of(ROWS, (previous, message) -> Understood.nothing(), told::add);

        assertThat(told).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void whatIsUnderAFloorIsNamed() {
        Report report = new Report(evaluation(), 1, null);

        assertThat(report.under(0.9)).contains(Measure.SYMPTOM).doesNotContain(Measure.FALSE_ALARM);
        assertThat(report.under(0.6)).doesNotContain(Measure.SYMPTOM);
    }

    @Test
    void theTextHasTheMeasureBothHalvesAndEveryMiss() {
        assertThat(ReportText.of(new Report(evaluation(), 1, null)))
                .containsPattern("symptom messages with all fields right\\s+6/9\\s+66.7 %")
                .contains("Misses: 3", "S3      hip 3", "expected  hip no side 4", "came      unknown")
                .doesNotContain("BM25");
    }

    @Test
    void theBaselineStandsBesideIt() {
        assertThat(ReportText.of(new Report(evaluation(), 1, evaluation()))).contains("BM25");
    }

    /** Every third message is not understood. */
    private static Evaluation evaluation() {
        return Evaluation.of(
                ROWS,
                (previous, message) -> Integer.parseInt(message.substring(4)) % 3 == 0
                        ? Understood.nothing()
                        : Understood.symptoms(Symptom.of(Region.HIP, null, 4, null)),
                done -> {});
    }

    private static Labelled row(int number) {
        ExpectedSymptom hip = new ExpectedSymptom(Set.of(Region.HIP), null, new Range(4, 4), null, false, false);
        return new LabelledReport("S" + number, "hip " + number, List.of(hip), false, null, null);
    }
}
