package swivel.coaching.light;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;
import static swivel.coaching.Someone.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
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

/** Whoever was seen and cleared is sent to a clinician only for what came after it; the light stays as it is. */
class ClearanceTest {
    private static final Athlete ATHLETE = Someone.newcomer(MONDAY_1);
    private static final List<SymptomReport> THREE_REDS = List.of(
            report(MONDAY_1, Region.HIP, 6),
            report(MONDAY_1.plusDays(2), Region.GLUTE, 7),
            report(MONDAY_1.plusDays(4), Region.QUAD, 6));

    @Test
    void redDaysFromBeforeItDoNotCount() {
        LocalDate day = MONDAY_1.plusDays(5);
        assertThat(judge(day, THREE_REDS).referrals()).contains(Referral.THREE_REDS_IN_14_DAYS);
        assertThat(cleared(day, day, THREE_REDS).referrals()).isEmpty();
        assertThat(cleared(day, day, THREE_REDS).light())
                .isEqualTo(judge(day, THREE_REDS).light());
    }

    @Test
    void redDaysAfterItAreCountedAnew() {
        LocalDate clearedOn = MONDAY_1.minusDays(1);
        assertThat(cleared(clearedOn, MONDAY_1.plusDays(4), THREE_REDS).referrals())
                .contains(Referral.THREE_REDS_IN_14_DAYS);
    }

    @Test
    void whatIsStillHighThreeDaysAfterAReportOfAfterItIsToBeSeenAgain() {
        SymptomReport before = report(MONDAY_1, Region.HIP, 7);
        SymptomReport after = report(MONDAY_1.plusDays(2), Region.HIP, 6);
        LocalDate clearedOn = MONDAY_1.plusDays(1);

        assertThat(cleared(clearedOn, MONDAY_1.plusDays(4), List.of(before)).referrals())
                .isEmpty();
        assertThat(cleared(clearedOn, MONDAY_1.plusDays(5), List.of(before, after))
                        .referrals())
                .containsExactly(Referral.NOT_DOWN_TO_4_IN_72_H);
    }

    @Test
    void tinglingCountsFromThatDay() {
        SymptomReport tingling = report(MONDAY_1, Symptom.of(Region.GLUTE, Side.LEFT, 1, Quality.TINGLING));
        LocalDate clearedOn = MONDAY_1.plusDays(3);

        assertThat(cleared(clearedOn, clearedOn.plusDays(1), List.of(tingling)).referrals())
                .isEmpty();
        assertThat(cleared(clearedOn, clearedOn.plusDays(2), List.of(tingling)).referrals())
                .containsExactly(Referral.NERVE_FOR_TWO_DAYS);
    }

    @Test
    void whatDoesNotChangeHasAnotherWeek() {
        Symptom old = new Symptom(Region.GROIN, Side.LEFT, 3, null, false, false, 21, null, null, null);
        List<SymptomReport> reports = List.of(report(MONDAY_1, old));

        assertThat(cleared(MONDAY_1, MONDAY_1.plusDays(6), reports))
                .returns(Set.of(), Judgement::referrals)
                .returns(Light.RED, Judgement::light);
        assertThat(cleared(MONDAY_1, MONDAY_1.plusDays(8), reports).referrals())
                .containsExactly(Referral.UNCHANGED_7_DAYS);
    }

    private static Judgement judge(LocalDate day, List<SymptomReport> reports) {
        return judge(day, History.reporting(reports));
    }

    /** Cleared at noon of that day. */
    private static Judgement cleared(LocalDate on, LocalDate day, List<SymptomReport> reports) {
        return judge(day, new History(List.of(), List.of(), List.of(), reports, null, at(on, 12)));
    }

    private static Judgement judge(LocalDate day, History history) {
        return TrafficLight.judge(history, ATHLETE, Libraries.week(ATHLETE), day, at(day, 22));
    }
}
