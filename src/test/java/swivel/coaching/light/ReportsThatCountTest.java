package swivel.coaching.light;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.gone;
import static swivel.coaching.Someone.report;
import static swivel.coaching.light.Judged.judge;

import org.junit.jupiter.api.Test;
import swivel.coaching.Light;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;

/** Which of several reports the light goes by. */
class ReportsThatCountTest {
    @Test
    void theNewestReportOfARegionAndSideCountsAndTheWorstSideDecides() {
        SymptomReport left = report(MONDAY_1, Region.HIP, 4);
        SymptomReport right = report(MONDAY_1, Symptom.of(Region.HIP, Side.RIGHT, 3, null));
        SymptomReport leftNow = report(MONDAY_1.plusDays(1), Region.HIP, 1);
        assertThat(judge(MONDAY_1, left, right).cause()).isEqualTo(left);
        assertThat(judge(MONDAY_1.plusDays(1), left, right, leftNow).cause()).isEqualTo(right);
    }

    @Test
    void aReportWithoutASideIsAboutTheSideThatIsNamedNext() {
        SymptomReport somewhere = report(MONDAY_1, Symptom.of(Region.HIP, null, 4, null));
        SymptomReport left = report(MONDAY_1.plusDays(1), Region.HIP, 2);
        assertThat(judge(MONDAY_1, somewhere).complaints()).hasSize(1);
        assertThat(judge(MONDAY_1.plusDays(1), somewhere, left).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void withoutAFigureItCountsAsItDidLastAndNeverAsLessThanAHold() {
        SymptomReport vague = report(MONDAY_1.plusDays(1), Symptom.of(Region.GLUTE, null, null, null));
        assertThat(judge(MONDAY_1.plusDays(1), vague))
                .returns(Light.HOLD, Judgement::light)
                .returns(Reason.UNKNOWN_AS_LAST, Judgement::reason);
        assertThat(judge(MONDAY_1.plusDays(1), report(MONDAY_1, Region.GLUTE, 7), vague)
                        .light())
                .isEqualTo(Light.RED);
        assertThat(judge(MONDAY_1.plusDays(1), report(MONDAY_1, Region.GLUTE, 4), vague))
                .returns(Light.AMBER, Judgement::light)
                .returns(Reason.UNKNOWN_AS_LAST, Judgement::reason);
    }

    @Test
    void noAnswerKeepsTheLightAndSaysSo() {
        SymptomReport report = report(MONDAY_1, Region.GLUTE, 4);
        assertThat(judge(MONDAY_1, report).isCarriedOver()).isFalse();
        assertThat(judge(MONDAY_1, report).asksAgainNextMorning()).isTrue();
        assertThat(judge(MONDAY_1.plusDays(5), report))
                .returns(Light.AMBER, Judgement::light)
                .returns(true, Judgement::isCarriedOver);
    }

    @Test
    void whatIsGoneIsClosed() {
        SymptomReport sore = report(MONDAY_1, Region.GLUTE, 4);
        assertThat(judge(MONDAY_1.plusDays(1), sore, gone(MONDAY_1.plusDays(1), Region.GLUTE))
                        .complaints())
                .isEmpty();
    }

    @Test
    void whatIsReportedLaterDoesNotCountYet() {
        SymptomReport tomorrow = report(MONDAY_1.plusDays(1), Region.GLUTE, 8);
        assertThat(judge(MONDAY_1, tomorrow).light()).isEqualTo(Light.GREEN);
    }
}
