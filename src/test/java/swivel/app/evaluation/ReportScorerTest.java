package swivel.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import swivel.app.evaluation.labels.ExpectedSymptom;
import swivel.app.evaluation.labels.ExpectedSymptom.Range;
import swivel.app.evaluation.labels.LabelledReport;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Sign;
import swivel.coaching.WarningSign.Tier;

class ReportScorerTest {
    private static final ExpectedSymptom LEFT_HIP =
            new ExpectedSymptom(Set.of(Region.HIP), Side.LEFT, new Range(3, 4), Quality.PAIN, false, false);

    @Test
    void allFieldsHaveToBeRight() {
        assertThat(judge(LEFT_HIP, hip(Side.LEFT, 4))).contains(entry(Measure.SYMPTOM, true));
        assertThat(judge(LEFT_HIP, hip(Side.RIGHT, 4))).contains(entry(Measure.SYMPTOM, false));
        assertThat(judge(LEFT_HIP, hip(Side.LEFT, 5))).contains(entry(Measure.SYMPTOM, false));
        assertThat(judge(LEFT_HIP, hip(Side.LEFT, null))).contains(entry(Measure.SYMPTOM, false));
        assertThat(judge(LEFT_HIP, hip(Side.LEFT, 4).gone())).contains(entry(Measure.SYMPTOM, false));
        assertThat(judge(LEFT_HIP)).contains(entry(Measure.SYMPTOM, false));
    }

    @Test
    void whatIsHeardBesidesIsWrong() {
        assertThat(judge(LEFT_HIP, hip(Side.LEFT, 4), Symptom.of(Region.KNEE, null, null, null)))
                .contains(entry(Measure.SYMPTOM, false));
    }

    @Test
    void noFigureMayBeInvented() {
        ExpectedSymptom without = new ExpectedSymptom(Set.of(Region.HIP), Side.LEFT, null, null, false, false);

        assertThat(judge(without, hip(Side.LEFT, 2))).contains(entry(Measure.SYMPTOM, false));
        assertThat(judge(without, hip(Side.LEFT, null))).contains(entry(Measure.SYMPTOM, true));
    }

    @Test
    void anotherWordForTheRegionAndBothSidesUnsaidAreRight() {
        ExpectedSymptom both =
                new ExpectedSymptom(Set.of(Region.HIP, Region.GROIN), Side.BOTH, new Range(4, 4), null, false, false);

        assertThat(judge(both, Symptom.of(Region.GROIN, null, 4, null))).contains(entry(Measure.SYMPTOM, true));
    }

    @Test
    void qualityAndDurationAreMeasuredByThemselves() {
        ExpectedSymptom stiff =
                new ExpectedSymptom(Set.of(Region.HIP), Side.LEFT, new Range(4, 4), Quality.STIFFNESS, false, false);
        Symptom since = new Symptom(Region.HIP, Side.LEFT, 4, Quality.ACHE, false, false, 3, null, null, null);

        assertThat(judge(stiff, since))
                .contains(
                        entry(Measure.SYMPTOM, true),
                        entry(Measure.SYMPTOM_QUALITY, false),
                        entry(Measure.SYMPTOM_DAYS, false));
        assertThat(judge(LEFT_HIP, hip(Side.LEFT, 4)))
                .contains(entry(Measure.SYMPTOM_QUALITY, true), entry(Measure.SYMPTOM_DAYS, true));
    }

    @Test
    void aMessageWithASignIsMeasuredBySignOnly() {
        WarningSign sign = new WarningSign(Sign.DVT, Tier.SAME_DAY);
        LabelledReport row = new LabelledReport("S1", "a report", List.of(LEFT_HIP), false, null, sign);

        assertThat(ReportScorer.judge(row, Understood.sign(sign)))
                .containsOnly(entry(Measure.RED_FLAG, true), entry(Measure.RED_FLAG_TIER, true));
        assertThat(ReportScorer.judge(row, Understood.symptoms(hip(Side.LEFT, 4))))
                .containsOnly(entry(Measure.RED_FLAG, false), entry(Measure.RED_FLAG_TIER, false));
    }

    private static Map<Measure, Boolean> judge(ExpectedSymptom expected, Symptom... heard) {
        LabelledReport row = new LabelledReport("S1", "a report", List.of(expected), false, null, null);
        return ReportScorer.judge(row, Understood.symptoms(heard));
    }

    private static Symptom hip(Side side, @Nullable Integer severity) {
        return Symptom.of(Region.HIP, side, severity, null);
    }
}
