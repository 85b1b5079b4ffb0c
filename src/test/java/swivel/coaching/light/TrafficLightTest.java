package swivel.coaching.light;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;
import static swivel.coaching.Someone.report;
import static swivel.coaching.light.Judged.ATHLETE;
import static swivel.coaching.light.Judged.felt;
import static swivel.coaching.light.Judged.judge;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Light;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Someone;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.WarningSign;

/** What one report says for its day. */
class TrafficLightTest {
    @Test
    void nothingReportedIsGreen() {
        Judgement judgement = judge(MONDAY_1);
        assertThat(judgement.light()).isEqualTo(Light.GREEN);
        assertThat(judgement.reason()).isEqualTo(Reason.SETTLED);
        assertThat(judgement.cause()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0,GREEN", "2,GREEN", "3,HOLD", "4,AMBER", "5,AMBER", "6,RED", "10,RED"})
    void theScoreSetsTheLight(int score, Light light) {
        SymptomReport report = report(MONDAY_1, Region.GLUTE, score);
        assertThat(judge(MONDAY_1, report).light()).isEqualTo(light);
        assertThat(judge(MONDAY_1, report).cause()).isEqualTo(report);
    }

    @ParameterizedTest
    @EnumSource(names = {"GROIN", "HIP_FRONT"})
    void threeIsAmberAtTheJoint(Region region) {
        assertThat(judge(MONDAY_1, report(MONDAY_1, region, 3)))
                .returns(Light.AMBER, Judgement::light)
                .returns(Reason.JOINT_REGION, Judgement::reason);
    }

    @Test
    void aKneeAtFiveCountsOnlyForDrillsThatLoadIt() {
        Judgement judgement = judge(MONDAY_1, report(MONDAY_1, Region.KNEE, 5));
        assertThat(judgement.light()).isEqualTo(Light.GREEN);
        assertThat(judgement.lightFor(Libraries.drill("couch-stretch"))).isEqualTo(Light.AMBER);
        assertThat(judgement.lightFor(Libraries.drill("glute-bridge"))).isEqualTo(Light.GREEN);
    }

    @Test
    void aKneeAtSixCountsForTheDay() {
        assertThat(judge(MONDAY_1, report(MONDAY_1, Region.KNEE, 6)).light()).isEqualTo(Light.RED);
    }

    @Test
    void aPinchThatStopsIsAmberAndOneThatStaysIsRed() {
        assertThat(judge(MONDAY_1, report(MONDAY_1, felt(Quality.PINCH, 2, true, null))))
                .returns(Light.AMBER, Judgement::light)
                .returns(Reason.PINCH, Judgement::reason);
        assertThat(judge(MONDAY_1, report(MONDAY_1, felt(Quality.SHARP, 2, false, null))))
                .returns(Light.RED, Judgement::light)
                .returns(Reason.PERSISTS, Judgement::reason);
    }

    @Test
    void aClickCountsOnlyIfItHurts() {
        assertThat(judge(MONDAY_1, report(MONDAY_1, felt(Quality.CLICK, 0, null, null)))
                        .light())
                .isEqualTo(Light.GREEN);
        assertThat(judge(MONDAY_1, report(MONDAY_1, felt(Quality.CLICK, 1, null, null)))
                        .light())
                .isEqualTo(Light.AMBER);
    }

    @ParameterizedTest
    @EnumSource(names = {"NUMBNESS", "TINGLING", "WEAKNESS", "BURNING", "SWELLING"})
    void theNerveTypeIsAmberAtAnyScore(Quality quality) {
        assertThat(judge(MONDAY_1, report(MONDAY_1, felt(quality, 0, null, null))))
                .returns(Light.AMBER, Judgement::light)
                .returns(Reason.NERVE, Judgement::reason);
    }

    @Test
    void aLimpAndPainAtRestAreRed() {
        Symptom limp = new Symptom(Region.CALF, null, 2, null, false, false, null, null, null, true);
        assertThat(judge(MONDAY_1, report(MONDAY_1, limp)).reason()).isEqualTo(Reason.LIMP);
        assertThat(judge(MONDAY_1, report(MONDAY_1, felt(Quality.ACHE, 2, null, true))))
                .returns(Light.RED, Judgement::light)
                .returns(Reason.AT_REST, Judgement::reason);
    }

    @Test
    void anOldInjuryLeavesGreenToZero() {
        Athlete injured = Someone.with("past-injury");
        assertThat(judge(injured, MONDAY_1, report(MONDAY_1, Region.GLUTE, 1)))
                .returns(Light.HOLD, Judgement::light)
                .returns(Reason.PAST_INJURY_CEILING, Judgement::reason);
        assertThat(judge(injured, MONDAY_1, report(MONDAY_1, Region.GLUTE, 0)).light())
                .isEqualTo(Light.GREEN);
    }

    @Test
    void aStandingWarningIsUrgentWhateverTheScore() {
        WarningSign sign = new WarningSign(WarningSign.Sign.FRACTURE, WarningSign.Tier.EMERGENCY);
        Judgement judgement = TrafficLight.judge(
                new History(List.of(), List.of(), List.of(), List.of(), sign, null),
                ATHLETE,
                Libraries.week(ATHLETE),
                MONDAY_1,
                at(MONDAY_1, 12));
        assertThat(judgement.light()).isEqualTo(Light.URGENT);
        assertThat(judgement.warning()).isEqualTo(sign);
    }
}
