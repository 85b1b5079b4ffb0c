package swivel.coaching.light;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;
import static swivel.coaching.Someone.gone;
import static swivel.coaching.Someone.report;
import static swivel.coaching.light.Judged.judge;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import swivel.coaching.Libraries;
import swivel.coaching.Light;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;

/** How one day bears on the next ones. */
class LightOverDaysTest {
    @Test
    void fromRedItGoesDownThroughAmberAndHold() {
        LocalDate tuesday = MONDAY_1.plusDays(1);
        SymptomReport high = report(MONDAY_1, Region.GLUTE, 7);
        SymptomReport low = new SymptomReport(Symptom.of(Region.GLUTE, Side.LEFT, 2, null), MONDAY_1, at(MONDAY_1, 20));
        assertThat(judge(MONDAY_1, high, low).reason()).isEqualTo(Reason.RED_HOLDS_24_H);
        assertThat(judge(tuesday, high, low))
                .returns(Light.AMBER, Judgement::light)
                .returns(Reason.RED_STEPS_DOWN_THROUGH_AMBER, Judgement::reason);
        assertThat(judge(tuesday.plusDays(1), high, low))
                .returns(Light.HOLD, Judgement::light)
                .returns(Reason.RECENT_DROP, Judgement::reason);
        assertThat(judge(tuesday.plusDays(2), high, low).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void redHoldsThoughItIsSaidToBeGone() {
        SymptomReport high = report(MONDAY_1, Region.KNEE, 8);
        SymptomReport gone = gone(MONDAY_1, Region.KNEE);
        assertThat(judge(MONDAY_1, high, gone).light()).isEqualTo(Light.RED);
        assertThat(judge(MONDAY_1.plusDays(1), high, gone).light()).isEqualTo(Light.AMBER);
        assertThat(judge(MONDAY_1.plusDays(7), high, gone).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void aFootThatFellFromSixStillHoldsTheDayAlthoughItsScoreNoLongerWould() {
        LocalDate wednesday = MONDAY_1.plusDays(2);
        SymptomReport high = report(MONDAY_1, Region.FOOT, 6);
        Judgement judgement = judge(wednesday.plusDays(1), high, report(wednesday, Region.FOOT, 5));
        assertThat(judgement.light()).isEqualTo(Light.HOLD);
        assertThat(judgement.lightFor(Libraries.drill("lateral-shuffle"))).isEqualTo(Light.AMBER);
    }

    @Test
    void aCalfThatWasRedForTheDayStaysSoForADayThoughItIsOnlyLocalSince() {
        SymptomReport[] week = IntStream.rangeClosed(0, 9)
                .mapToObj(day -> report(MONDAY_1.plusDays(day), Region.CALF, 5))
                .toArray(SymptomReport[]::new);
        LocalDate last = MONDAY_1.plusDays(9);
        week[8] = new SymptomReport(
                Symptom.of(Region.CALF, Side.LEFT, 6, null), last.minusDays(1), at(last.minusDays(1), 23));
        assertThat(judge(last, week))
                .returns(Light.RED, Judgement::light)
                .returns(Reason.RED_HOLDS_24_H, Judgement::reason);
    }

    @Test
    void worseAfterAnAmberDayIsRed() {
        SymptomReport before = report(MONDAY_1, Region.GLUTE, 4);
        LocalDate tuesday = MONDAY_1.plusDays(1);
        assertThat(judge(tuesday, before, report(tuesday, Region.GLUTE, 5)).reason())
                .isEqualTo(Reason.WORSE_AFTER_AMBER);
        assertThat(judge(tuesday, before, report(tuesday, Region.GLUTE, 4)).light())
                .isEqualTo(Light.AMBER);
    }

    @Test
    void worseAfterARedDayDoesNotGoBackToAmber() {
        LocalDate limped = MONDAY_1.plusDays(2);
        Symptom limping = new Symptom(Region.GLUTE, Side.LEFT, 4, null, false, false, null, null, null, true);
        assertThat(judge(limped.plusDays(2), report(limped, limping), report(limped.plusDays(2), Region.GLUTE, 5)))
                .returns(Light.RED, Judgement::light)
                .returns(Reason.WORSE_AFTER_AMBER, Judgement::reason);
    }

    @Test
    void stillRaisedAfterTwoDaysIsAmberForTheNextTwoSessions() {
        LocalDate wednesday = MONDAY_1.plusDays(2);
        SymptomReport first = report(MONDAY_1, Region.GLUTE, 3);
        SymptomReport still = report(wednesday, Region.GLUTE, 3);
        SymptomReport fine = report(wednesday.plusDays(1), Region.GLUTE, 0);
        assertThat(judge(wednesday, first, still).reason()).isEqualTo(Reason.STILL_RAISED_AT_48_H);
        LocalDate friday = wednesday.plusDays(2);
        assertThat(judge(friday, first, still, fine).light()).isEqualTo(Light.AMBER);
        assertThat(judge(friday.plusDays(1), first, still, fine).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void twoAmbersInARowRestTheRegionForTwoDays() {
        SymptomReport first = report(MONDAY_1, Region.OUTER_HIP, 4);
        SymptomReport second = report(MONDAY_1.plusDays(1), Region.OUTER_HIP, 4);
        assertThat(judge(MONDAY_1, first).resting()).isEmpty();
        assertThat(judge(MONDAY_1.plusDays(2), first, second).resting()).containsExactly(Region.OUTER_HIP);
        assertThat(judge(MONDAY_1.plusDays(4), first, second).resting()).isEmpty();
    }
}
