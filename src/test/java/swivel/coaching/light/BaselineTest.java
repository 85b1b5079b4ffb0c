package swivel.coaching.light;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;
import static swivel.coaching.light.Judged.judge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import swivel.coaching.Light;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.Timing;

/** The 24-hour rule: in the evening and on the next morning the score is back to where it was before training. */
class BaselineTest {
    private static final LocalDate TUESDAY = MONDAY_1.plusDays(1);

    @Test
    void whatIsHigherNextMorningThanBeforeTrainingCostsAThirdThoughTheEveningWasNoBetter() {
        assertThat(judge(
                        TUESDAY,
                        felt(MONDAY_1, 8, 1, null),
                        felt(MONDAY_1, 20, 2, Timing.AFTER),
                        felt(TUESDAY, 7, 2, Timing.NEXT_MORNING)))
                .returns(Light.HOLD, Judgement::light)
                .returns(Reason.NOT_BACK_TO_BASELINE, Judgement::reason)
                .returns(true, Judgement::cutsVolume);
    }

    @Test
    void whatIsHigherInTheEveningThanBeforeTrainingCostsAThirdAsWell() {
        assertThat(judge(MONDAY_1, felt(MONDAY_1, 8, 1, null), felt(MONDAY_1, 20, 2, Timing.AFTER))
                        .reason())
                .isEqualTo(Reason.NOT_BACK_TO_BASELINE);
    }

    @Test
    void whatIsFeltInADrillNeedNotBeBack() {
        assertThat(judge(TUESDAY, felt(MONDAY_1, 8, 1, null), felt(TUESDAY, 18, 2, Timing.DURING))
                        .light())
                .isEqualTo(Light.GREEN);
    }

    @Test
    void whatWasFeltInADrillIsNothingToBeBackTo() {
        assertThat(judge(
                                TUESDAY,
                                felt(MONDAY_1, 8, 1, null),
                                felt(MONDAY_1, 18, 2, Timing.DURING),
                                felt(TUESDAY, 7, 2, Timing.NEXT_MORNING))
                        .reason())
                .isEqualTo(Reason.NOT_BACK_TO_BASELINE);
    }

    @Test
    void whereNothingWasSaidBeforeTrainingTheEveningIsWhatItIsHeldAgainst() {
        assertThat(judge(TUESDAY, felt(MONDAY_1, 20, 1, Timing.AFTER), felt(TUESDAY, 7, 2, Timing.NEXT_MORNING))
                        .reason())
                .isEqualTo(Reason.NOT_BACK_TO_BASELINE);
        assertThat(judge(TUESDAY, felt(MONDAY_1, 20, 2, Timing.AFTER), felt(TUESDAY, 7, 2, Timing.NEXT_MORNING))
                        .light())
                .isEqualTo(Light.GREEN);
    }

    private static SymptomReport felt(LocalDate day, int hour, int score, @Nullable Timing timing) {
        return new SymptomReport(Symptom.of(Region.GLUTE, Side.LEFT, score, null), day, at(day, hour), timing);
    }
}
