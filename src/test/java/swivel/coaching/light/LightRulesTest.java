package swivel.coaching.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;
import static swivel.coaching.Someone.gone;
import static swivel.coaching.Someone.report;
import static swivel.coaching.light.Judged.felt;
import static swivel.coaching.light.Judged.judge;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.coaching.Light;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.library.MotionFlag;

/** The pain-monitoring model row by row: the lights, the 24-hour rule, what was left open, and what flags match. */
class LightRulesTest {
    private static final List<Region> PLACES = List.of(Region.HIP, Region.GLUTE, Region.HAMSTRING, Region.OUTER_HIP);
    private static final LocalDate TUESDAY = MONDAY_1.plusDays(1);

    @ParameterizedTest
    @CsvSource({"0, GREEN", "1, GREEN", "2, GREEN", "3, HOLD", "4, AMBER", "5, AMBER", "6, RED", "9, RED"})
    void theFigureOfAMuscleSetsTheLight(int severity, Light light) {
        assertThat(judge(MONDAY_1, report(MONDAY_1, Region.HAMSTRING, severity)).light())
                .isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"GROIN, 2, GREEN", "GROIN, 3, AMBER", "HIP_FRONT, 3, AMBER", "OUTER_HIP, 3, HOLD"})
    void jointTypePainHasTheLowerCeiling(Region region, int severity, Light light) {
        assertThat(judge(MONDAY_1, report(MONDAY_1, region, severity)).light()).isEqualTo(light);
    }

    @Test
    void zeroOutOfTenThatMakesOneLimpIsRed() {
        Symptom limps = new Symptom(Region.HIP, Side.LEFT, 0, null, false, false, null, null, null, true);
        assertThat(judge(MONDAY_1, report(MONDAY_1, limps)))
                .returns(Light.RED, Judgement::light)
                .returns(Reason.LIMP, Judgement::reason);
    }

    @Test
    void whatIsHigherNextMorningIsNotBackToItsBaselineAndCutsTheVolume() {
        Judgement morning = judge(TUESDAY, report(MONDAY_1, Region.GLUTE, 0), report(TUESDAY, Region.GLUTE, 2));
        assertThat(morning)
                .returns(Light.HOLD, Judgement::light)
                .returns(Reason.NOT_BACK_TO_BASELINE, Judgement::reason)
                .returns(true, Judgement::cutsVolume);
    }

    @Test
    void whatIsBackByNextMorningCutsNothing() {
        Judgement morning = judge(TUESDAY, report(MONDAY_1, Region.GLUTE, 2), report(TUESDAY, Region.GLUTE, 2));
        assertThat(morning).returns(Light.GREEN, Judgement::light).returns(false, Judgement::cutsVolume);
    }

    @Test
    void whatWasLastSpokenOfAWeekAgoIsNoBaseline() {
        LocalDate later = MONDAY_1.plusDays(7);
        assertThat(judge(later, report(MONDAY_1, Region.GLUTE, 0), report(later, Region.GLUTE, 2))
                        .light())
                .isEqualTo(Light.GREEN);
    }

    @Test
    void painThatClimbsWeekOnWeekCutsTheVolume() {
        LocalDate today = MONDAY_1.plusDays(13);
        Judgement climbing = judge(
                today,
                report(MONDAY_1, Region.GLUTE, 1),
                report(MONDAY_1.plusDays(3), Region.GLUTE, 1),
                report(MONDAY_1.plusDays(8), Region.GLUTE, 2),
                report(MONDAY_1.plusDays(11), Region.GLUTE, 2),
                report(today, Region.GLUTE, 2));
        assertThat(climbing)
                .returns(Light.HOLD, Judgement::light)
                .returns(Reason.CLIMBS_WEEK_ON_WEEK, Judgement::reason);
    }

    @Test
    void stillRaisedAfterFortyEightHoursIsAmber() {
        LocalDate wednesday = MONDAY_1.plusDays(2);
        assertThat(judge(wednesday, report(MONDAY_1, Region.GLUTE, 3), report(wednesday, Region.GLUTE, 3)))
                .returns(Light.AMBER, Judgement::light)
                .returns(Reason.STILL_RAISED_AT_48_H, Judgement::reason);
    }

    @Test
    void noAnswerIsTheLastLightAndNeverGreener() {
        for (int days = 1; days <= 7; days++) {
            assertThat(judge(MONDAY_1.plusDays(days), report(MONDAY_1, Region.GLUTE, 5)))
                    .returns(Light.AMBER, Judgement::light)
                    .returns(true, Judgement::isCarriedOver);
        }
    }

    @Test
    void twoAmbersInARowOnOneRegionRestThatRegionForFortyEightHours() {
        SymptomReport[] ambers = {report(MONDAY_1, Region.OUTER_HIP, 4), report(TUESDAY, Region.OUTER_HIP, 4)};
        assertThat(judge(TUESDAY, ambers).resting()).containsExactly(Region.OUTER_HIP);
        assertThat(judge(TUESDAY.plusDays(1), ambers).resting()).containsExactly(Region.OUTER_HIP);
        assertThat(judge(TUESDAY.plusDays(2), ambers).resting()).isEmpty();
    }

    @Test
    void ambersOnTwoRegionsRestNeither() {
        assertThat(judge(TUESDAY, report(MONDAY_1, Region.OUTER_HIP, 4), report(TUESDAY, Region.GLUTE, 4))
                        .resting())
                .isEmpty();
    }

    @Test
    void worseThanYesterdayAfterAnAmberDayIsRed() {
        assertThat(judge(TUESDAY, report(MONDAY_1, Region.GLUTE, 4), report(TUESDAY, Region.GLUTE, 5)))
                .returns(Light.RED, Judgement::light)
                .returns(Reason.WORSE_AFTER_AMBER, Judgement::reason);
    }

    @Test
    void aTingleThatIsWorseAfterAnAmberDayIsRedHoweverSlightItIs() {
        SymptomReport slight = report(MONDAY_1, felt(Quality.TINGLING, 1, null, null));
        SymptomReport more = report(MONDAY_1.plusDays(1), felt(Quality.TINGLING, 2, null, null));
        assertThat(judge(MONDAY_1.plusDays(1), slight, more))
                .returns(Light.RED, Judgement::light)
                .returns(Reason.WORSE_AFTER_AMBER, Judgement::reason);
    }

    @Test
    void redHoldsForADayThoughItIsGoneAndThenComesOneAmberDay() {
        SymptomReport high = report(MONDAY_1, Region.GLUTE, 8);
        assertThat(judge(MONDAY_1, high, gone(MONDAY_1, Region.GLUTE)).light()).isEqualTo(Light.RED);
        assertThat(judge(TUESDAY, high, gone(MONDAY_1, Region.GLUTE)).light()).isEqualTo(Light.AMBER);
    }

    @Test
    void threeWeeksOfTheSameAreRedAndForAClinician() {
        Symptom old = new Symptom(Region.GROIN, Side.LEFT, 3, null, false, false, 21, null, null, null);
        assertThat(judge(MONDAY_1, report(MONDAY_1, old)))
                .returns(Light.RED, Judgement::light)
                .returns(Reason.UNCHANGED_7_DAYS, Judgement::reason)
                .returns(Set.of(Referral.UNCHANGED_7_DAYS), Judgement::referrals);
    }

    @Test
    void whatNobodyHasSpokenOfForFiveWeeksIsLetGo() {
        assertThat(judge(MONDAY_1.plusDays(34), report(MONDAY_1, Region.GLUTE, 4))
                        .light())
                .isEqualTo(Light.AMBER);
        assertThat(judge(MONDAY_1.plusDays(35), report(MONDAY_1, Region.GLUTE, 4))
                        .light())
                .isEqualTo(Light.GREEN);
    }

    @Test
    @Timeout(5)
    void fourHundredReportsInAnHourAreJudgedByTheLast() {
        List<SymptomReport> reports = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Symptom symptom = Symptom.of(PLACES.get(i % PLACES.size()), Side.LEFT, i % 4, null);
            reports.add(new SymptomReport(symptom, MONDAY_1, at(MONDAY_1, 8).plus(Duration.ofSeconds(9L * i))));
        }
        SymptomReport last =
                new SymptomReport(Symptom.of(Region.GLUTE, Side.LEFT, 5, Quality.ACHE), MONDAY_1, at(MONDAY_1, 10));
        reports.add(last);
        assertThat(judge(MONDAY_1, reports.toArray(SymptomReport[]::new)).cause())
                .isEqualTo(last);
    }

    @Test
    void everyRegionHasFlagsThatMatchItsComplaintAndNoFigureIsTooOdd() {
        for (Region region : Region.values()) {
            assertThat(BodyMap.flags(region)).isNotEmpty();
            assertThatCode(() -> judge(MONDAY_1, report(MONDAY_1, region, 10))).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GROIN, FLEX_IR FLEX_ADD DEEP_FLEXION IMPACT ADDUCTOR_LOAD",
        "HIP_FRONT, FLEX_IR FLEX_ADD DEEP_FLEXION IMPACT ADDUCTOR_LOAD",
        "OUTER_HIP, FLEX_ADD ADD_COMPRESS SINGLE_LEG",
        "INNER_THIGH, WIDE_ABD ADDUCTOR_LOAD",
        "GLUTE, HAM_STRETCH PASSIVE_END",
        "HAMSTRING, HAM_STRETCH PASSIVE_END",
        "LOWER_BACK, SPINE_FLEX SPINE_EXT SPINE_ROT_LOAD BACK_CLEAR",
        "KNEE, KNEE_TWIST DEEP_KNEE KNEELING",
        "QUAD, DEEP_KNEE EXT_END",
        "HIP, PASSIVE_END IMPACT"
    })
    void theseDemandsMatchTheComplaint(Region region, String flags) {
        assertThat(BodyMap.flags(region)).extracting(MotionFlag::name).containsExactlyInAnyOrder(flags.split(" "));
    }

    @Test
    void aSecondRedWithinFourteenDaysIsNotYetForAClinicianAndAThirdIs() {
        List<SymptomReport> reds = new ArrayList<>();
        for (int day : new int[] {0, 5, 13}) {
            reds.add(report(MONDAY_1.plusDays(day), PLACES.get(reds.size()), 6));
            boolean three = reds.size() == 3;
            Judgement judgement = judge(MONDAY_1.plusDays(day), reds.toArray(SymptomReport[]::new));
            assertThat(judgement.referrals().contains(Referral.THREE_REDS_IN_14_DAYS))
                    .isEqualTo(three);
        }
    }
}
