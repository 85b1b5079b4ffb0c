package swivel.coaching.light;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.report;
import static swivel.coaching.light.Judged.felt;
import static swivel.coaching.light.Judged.judge;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import swivel.coaching.Light;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.SymptomReport;

/** What is for a clinician. */
class ReferralTest {
    @Test
    void tinglingForTwoDaysWantsAClinicianAlsoWhereOnlyTheScoreWasSaidAgain() {
        SymptomReport first = report(MONDAY_1, felt(Quality.TINGLING, 2, null, null));
        SymptomReport again = report(MONDAY_1.plusDays(2), Region.HIP, 1);
        assertThat(judge(MONDAY_1, first).referrals()).isEmpty();
        assertThat(judge(MONDAY_1.plusDays(2), first, again).referrals()).containsExactly(Referral.NERVE_FOR_TWO_DAYS);
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
    void aPinchThatTwoWeeksOfLighterTrainingDoNotLowerIsForAClinician() {
        SymptomReport first = report(MONDAY_1, felt(Quality.PINCH, 2, true, null));
        LocalDate later = MONDAY_1.plusDays(14);
        SymptomReport same = report(later, felt(Quality.PINCH, 2, true, null));
        SymptomReport lower = report(later, felt(Quality.PINCH, 1, true, null));
        assertThat(judge(later, first, same).referrals()).containsExactly(Referral.NO_BETTER);
        assertThat(judge(later, first, lower).referrals()).isEmpty();
        assertThat(judge(later.minusDays(1), first).referrals()).isEmpty();
    }

    @Test
    void whatIsNoLowerAfterSixWeeksIsForAClinicianHoweverSlightItIs() {
        SymptomReport first = report(MONDAY_1, Region.GLUTE, 2);
        SymptomReport between = report(MONDAY_1.plusDays(21), Region.GLUTE, 1);
        LocalDate later = MONDAY_1.plusDays(42);
        assertThat(judge(later, first, between, report(later, Region.GLUTE, 2)).referrals())
                .containsExactly(Referral.NO_BETTER);
        assertThat(judge(later, first, between, report(later, Region.GLUTE, 1)).referrals())
                .isEmpty();
        assertThat(judge(later, first, report(later, Region.GLUTE, 2)).referrals())
                .as("after six weeks of silence it is another complaint")
                .isEmpty();
    }
}
