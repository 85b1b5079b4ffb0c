package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.report;
import static swivel.coaching.routine.Plans.plan;
import static swivel.coaching.routine.Plans.reported;
import static swivel.coaching.routine.Plans.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.DayKind;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Someone;
import swivel.coaching.Symptom;
import swivel.coaching.WarningSign;
import swivel.coaching.routine.Routine.Withheld;
import swivel.library.TargetRegion;

/** What is left of a routine where complaints, conditions or a rest day take from it. */
class RestrictedRoutineTest {
    private static final Athlete TRAINED = Someone.trained(2);
    private static final LocalDate TUESDAY = MONDAY_1.plusDays(1);

    @Test
    void onARedDayOnlyFlaglessRecoveryIsLeftAndNothingCountsAsWork() {
        Routine routine = plan(TRAINED, reported(report(MONDAY_1, Region.GLUTE, 7)), MONDAY_1);
        assertThat(routine.drills()).extracting(PlannedDrill::purpose).containsOnly(Purpose.RECOVERY);
        assertThat(routine.drills())
                .extracting(planned -> planned.drill().id().value())
                .contains("easy-walk");
        assertThat(routine.work()).isEqualTo(Work.NONE);
        assertThat(routine.leftOut())
                .anySatisfy(left -> assertThat(left.cause()).isInstanceOf(Cause.Complained.class));
    }

    @Test
    void whoLimpsIsNotSentForAWalk() {
        Symptom limp = new Symptom(Region.HIP, Side.LEFT, 6, null, false, false, null, null, null, true);
        assertThat(plan(TRAINED, reported(report(MONDAY_1, limp)), MONDAY_1).drills())
                .isNotEmpty()
                .noneMatch(planned -> Drills.isWalk(planned.drill()));
    }

    @Test
    void anAmberDayKeepsItsShapeInHalfTheWork() {
        Work usual = plan(TRAINED, MONDAY_1).work();
        Routine amber = plan(TRAINED, reported(report(MONDAY_1, Region.GLUTE, 4)), MONDAY_1);
        assertThat(amber.kind()).isEqualTo(DayKind.FULL);
        assertThat(amber.work().centiseconds()).isPositive().isLessThanOrEqualTo(usual.centiseconds() / 2);
    }

    @Test
    void whatIsKeptOfADayIsTheTimeItAskedForOrWouldHaveIfNothingHurt() {
        Routine usual = plan(TRAINED, MONDAY_1);
        assertThat(usual.asPlannedDay().wholeSeconds()).isEqualTo(usual.seconds());
        Routine amber = plan(TRAINED, reported(report(MONDAY_1, Region.GLUTE, 4)), MONDAY_1);
        assertThat(amber.seconds()).isLessThan(usual.seconds());
        assertThat(amber.asPlannedDay().wholeSeconds()).isEqualTo(usual.seconds());
        assertThat(plan(TRAINED, MONDAY_1.plusDays(6)).asPlannedDay().wholeSeconds())
                .isZero();
    }

    @Test
    void aRestingRegionIsLeftAlone() {
        History twoAmbers =
                reported(report(MONDAY_1.minusDays(1), Region.OUTER_HIP, 4), report(MONDAY_1, Region.OUTER_HIP, 4));
        assertThat(plan(TRAINED, twoAmbers, MONDAY_1).drills())
                .isNotEmpty()
                .noneMatch(planned -> planned.drill().region() == TargetRegion.OUTER_HIP);
    }

    @Test
    void restIsOfferedAndNotAsked() {
        Routine sunday = plan(TRAINED, MONDAY_1.plusDays(6));
        assertThat(sunday.kind()).isEqualTo(DayKind.REST);
        assertThat(sunday.isAsked()).isFalse();
        assertThat(sunday.drills()).isNotEmpty();
    }

    @Test
    void precautionsAfterAHipReplacementLeaveWalkBreathingAndTilts() {
        Athlete athlete = Someone.with("thr-within-precautions");
        for (Routine routine : week(athlete, Libraries.WHOLE)) {
            assertThat(routine.drills())
                    .isNotEmpty()
                    .extracting(planned -> planned.drill().id().value())
                    .isSubsetOf("easy-walk", "rib-breathing", "pelvic-tilt");
        }
    }

    @Test
    void underSixteenAndUnderAWarningThereIsNoRoutine() {
        Athlete child = Someone.athlete(1, 12, Set.of(), Set.of(), AgeBand.UNDER_16);
        assertThat(plan(child, MONDAY_1))
                .returns(Withheld.UNDER_16, Routine::withheld)
                .returns(List.of(), Routine::drills);
        WarningSign sign = new WarningSign(WarningSign.Sign.TRAUMA, WarningSign.Tier.EMERGENCY);
        assertThat(plan(TRAINED, new History(List.of(), List.of(), List.of(), List.of(), sign, null), TUESDAY))
                .returns(Withheld.STANDING_WARNING, Routine::withheld)
                .returns(List.of(), Routine::drills);
    }
}
