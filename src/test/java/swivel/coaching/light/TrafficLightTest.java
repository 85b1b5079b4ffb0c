package swivel.coaching.light;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;
import static swivel.coaching.Someone.gone;
import static swivel.coaching.Someone.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
import swivel.coaching.Side;
import swivel.coaching.Someone;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.WarningSign;

class TrafficLightTest {
    private static final Athlete ATHLETE = Someone.trained(2);

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
    void tinglingForTwoDaysWantsAClinicianAlsoWhereOnlyTheScoreWasSaidAgain() {
        SymptomReport first = report(MONDAY_1, felt(Quality.TINGLING, 2, null, null));
        SymptomReport again = report(MONDAY_1.plusDays(2), Region.HIP, 1);
        assertThat(judge(MONDAY_1, first).referrals()).isEmpty();
        assertThat(judge(MONDAY_1.plusDays(2), first, again).referrals()).containsExactly(Referral.NERVE_FOR_TWO_DAYS);
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
    void withoutAFigureItCountsAsItDidLastAndNeverAsLessThanAHold() {
        SymptomReport vague = report(MONDAY_1.plusDays(1), Symptom.of(Region.GLUTE, null, null, null));
        assertThat(judge(MONDAY_1.plusDays(1), vague))
                .returns(Light.HOLD, Judgement::light)
                .returns(Reason.UNKNOWN_AS_LAST, Judgement::reason);
        assertThat(judge(MONDAY_1.plusDays(1), report(MONDAY_1, Region.GLUTE, 7), vague)
                        .light())
                .isEqualTo(Light.RED);
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
    void whatIsGoneIsClosed() {
        SymptomReport sore = report(MONDAY_1, Region.GLUTE, 4);
        assertThat(judge(MONDAY_1.plusDays(1), sore, gone(MONDAY_1.plusDays(1), Region.GLUTE))
                        .complaints())
                .isEmpty();
    }

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
    void unchangedForMoreThanAWeekIsRedAndForAClinician() {
        SymptomReport first = report(MONDAY_1, Region.GLUTE, 4);
        LocalDate later = MONDAY_1.plusDays(8);
        Judgement unchanged = judge(later, first, report(later, Region.GLUTE, 4));
        assertThat(unchanged.reason()).isEqualTo(Reason.UNCHANGED_7_DAYS);
        assertThat(unchanged.referrals()).containsExactly(Referral.UNCHANGED_7_DAYS);
        assertThat(judge(later, first, report(later, Region.GLUTE, 3)).light()).isEqualTo(Light.AMBER);
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
    void threeRedDaysInTwoWeeksAreForAClinician() {
        SymptomReport first = report(MONDAY_1, Region.GLUTE, 6);
        SymptomReport second = report(MONDAY_1.plusDays(5), Region.KNEE, 6);
        SymptomReport third = report(MONDAY_1.plusDays(10), Region.OUTER_HIP, 6);
        assertThat(judge(MONDAY_1.plusDays(10), first, second, third).referrals())
                .contains(Referral.THREE_REDS_IN_14_DAYS);
        assertThat(judge(MONDAY_1.plusDays(10), second, third).referrals())
                .doesNotContain(Referral.THREE_REDS_IN_14_DAYS);
    }

    @Test
    void notDownToFourInThreeDaysIsForAClinician() {
        SymptomReport high = report(MONDAY_1, Region.GLUTE, 7);
        SymptomReport five = report(MONDAY_1.plusDays(1), Region.GLUTE, 5);
        SymptomReport four = report(MONDAY_1.plusDays(2), Region.GLUTE, 4);
        assertThat(judge(MONDAY_1.plusDays(2), high, five).referrals()).isEmpty();
        assertThat(judge(MONDAY_1.plusDays(3), high, five).referrals()).containsExactly(Referral.NOT_DOWN_TO_4_IN_72_H);
        assertThat(judge(MONDAY_1.plusDays(3), high, five, four).referrals()).isEmpty();
    }

    @Test
    void twoAmbersInARowRestTheRegionForTwoDays() {
        SymptomReport first = report(MONDAY_1, Region.OUTER_HIP, 4);
        SymptomReport second = report(MONDAY_1.plusDays(1), Region.OUTER_HIP, 4);
        assertThat(judge(MONDAY_1, first).resting()).isEmpty();
        assertThat(judge(MONDAY_1.plusDays(2), first, second).resting()).containsExactly(Region.OUTER_HIP);
        assertThat(judge(MONDAY_1.plusDays(4), first, second).resting()).isEmpty();
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

    @Test
    void whatIsReportedLaterDoesNotCountYet() {
        SymptomReport tomorrow = report(MONDAY_1.plusDays(1), Region.GLUTE, 8);
        assertThat(judge(MONDAY_1, tomorrow).light()).isEqualTo(Light.GREEN);
    }

    private static Symptom felt(Quality quality, int severity, @Nullable Boolean eases, @Nullable Boolean atRest) {
        return new Symptom(Region.HIP, Side.LEFT, severity, quality, false, false, null, eases, atRest, null);
    }

    private static Judgement judge(LocalDate day, SymptomReport... reports) {
        return judge(ATHLETE, day, reports);
    }

    private static Judgement judge(Athlete athlete, LocalDate day, SymptomReport... reports) {
        return TrafficLight.judge(
                History.reporting(List.of(reports)), athlete, Libraries.week(athlete), day, at(day, 22));
    }
}
