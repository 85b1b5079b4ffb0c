package swivel.coaching.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Libraries.drill;
import static swivel.coaching.Someone.MONDAY_1;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.coaching.DayKind;
import swivel.coaching.DrillFeedback;
import swivel.coaching.DrillFeedback.Feedback;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Light;
import swivel.coaching.PlannedDay;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.coaching.progress.Standing.Turn;
import swivel.library.Dose;
import swivel.library.DrillFacts;
import swivel.library.DrillId;

class ProgressTest {
    private static final DrillFacts CLAMSHELL = drill("clamshell");
    private static final DrillFacts PRESS = drill("pallof-press");
    private static final DrillFacts CHOP = drill("split-stance-chop");

    private final List<PlannedDay> planned = new ArrayList<>();
    private final List<DoneDrill> done = new ArrayList<>();
    private final List<DrillFeedback> feedback = new ArrayList<>();

    @Test
    void aDrillBeginsAtTheDoseOfItsCard() {
        assertThat(on(0).standing(CLAMSHELL)).isEqualTo(Standing.START);
        assertThat(dose(0, CLAMSHELL)).isEqualTo(CLAMSHELL.dose());
    }

    @Test
    void twoCleanGreenSessionsGiveAFifthMoreRepetitions() {
        train(CLAMSHELL, 0);
        assertThat(dose(4, CLAMSHELL)).isEqualTo(CLAMSHELL.dose());
        train(CLAMSHELL, 3);
        assertThat(dose(5, CLAMSHELL)).returns(14, Dose::reps).returns(2, Dose::sets);
        assertThat(on(5).standing(CLAMSHELL).turn()).isEqualTo(new Turn(Variable.REPS, Why.TWO_CLEAN_SESSIONS, day(3)));
    }

    @Test
    void aSessionCountsOnceItsNextMorningIsOver() {
        train(CLAMSHELL, 0, 3);
        assertThat(on(4).standing(CLAMSHELL).step()).isZero();
        assertThat(on(5).standing(CLAMSHELL).step()).isEqualTo(1);
    }

    @Test
    void aHoldGrowsTowardsAMinuteAndNotBeyond() {
        train(drill("figure-four-supine"), 0, 3);
        assertThat(dose(6, drill("figure-four-supine"))).returns(50, Dose::seconds);
        train(drill("supine-hip-flexor-hang"), 0, 3);
        assertThat(dose(6, drill("supine-hip-flexor-hang")))
                .isEqualTo(drill("supine-hip-flexor-hang").dose());
    }

    @Test
    void oneVariableGrowsAtATimeRepetitionsBeforeLoadBeforeSpeed() {
        train(CHOP, 0, 3);
        assertThat(on(6)).satisfies(now -> assertThat(now.grown(CHOP)).isEqualTo(Variable.REPS));
        train(CHOP, 6, 9);
        assertThat(on(12)).satisfies(now -> {
            assertThat(now.grown(CHOP)).isEqualTo(Variable.LOAD);
            assertThat(now.dose(CHOP, CHOP.dose())).isEqualTo(CHOP.dose());
        });
        train(CHOP, 12, 15);
        assertThat(on(18).grown(CHOP)).isEqualTo(Variable.SPEED);
        train(CHOP, 18, 21);
        assertThat(on(24).grown(CHOP)).isEqualTo(Variable.SPEED);
    }

    @ParameterizedTest
    @CsvSource({"HOLD", "AMBER", "RED"})
    void aSessionThatWasNotGreenCountsForNothing(Light light) {
        train(CLAMSHELL, 0, 3);
        lit(3, light);
        assertThat(on(6).standing(CLAMSHELL).step()).isZero();
    }

    @Test
    void aRiseNextMorningUndoesTheSessionBefore() {
        train(CLAMSHELL, 0, 3);
        lit(4, Light.HOLD);
        assertThat(on(6).standing(CLAMSHELL)).returns(0, Standing::step).returns(0, Standing::clean);
    }

    @Test
    void anAmberDayTakesWhatHasGrownOneStepBackButNotBelowTheCard() {
        train(CLAMSHELL, 0, 3);
        train(PRESS, 0);
        lit(7, Light.AMBER);
        lit(8, Light.RED);
        assertThat(on(9).standing(CLAMSHELL))
                .returns(0, Standing::step)
                .returns(new Turn(Variable.REPS, Why.AMBER, day(7)), Standing::turn);
        assertThat(on(9).standing(PRESS).step()).isZero();
    }

    @Test
    void tooHardOnceStopsTheGrowingAndTwiceGoesBack() {
        train(CLAMSHELL, 0, 3);
        say(CLAMSHELL, 3, Feedback.TOO_HARD);
        assertThat(on(5).standing(CLAMSHELL)).returns(0, Standing::step).returns(0, Standing::clean);
        say(CLAMSHELL, 5, Feedback.TOO_HARD);
        assertThat(on(6).standing(CLAMSHELL).isBack()).isTrue();
        assertThat(on(6).standing(CLAMSHELL).turn()).returns(Why.TOO_HARD_TWICE, Turn::why);
    }

    @Test
    void tooHardTwiceWithACleanSessionInBetweenIsNotTwiceInARow() {
        say(CLAMSHELL, 0, Feedback.TOO_HARD);
        train(CLAMSHELL, 3);
        say(CLAMSHELL, 6, Feedback.TOO_HARD);
        assertThat(on(8).standing(CLAMSHELL).isBack()).isFalse();
    }

    @Test
    void whatHurtGoesBackAtOnce() {
        train(CLAMSHELL, 0);
        say(CLAMSHELL, 0, Feedback.HURT);
        assertThat(on(1).standing(CLAMSHELL))
                .returns(true, Standing::isBack)
                .returns(new Turn(Variable.RANGE, Why.HURT, day(0)), Standing::turn);
    }

    @Test
    void twoCleanSessionsOfTheEasierVariantBringADrillBack() {
        train(CLAMSHELL, 0);
        say(CLAMSHELL, 0, Feedback.HURT);
        train(drill("lying-hip-rotations"), 2, 4);
        assertThat(on(6).standing(CLAMSHELL).step()).isZero();
    }

    @Test
    void sevenMissedDaysTakeEverythingOneStepBack() {
        train(CLAMSHELL, 0, 3);
        assertThat(on(10).standing(CLAMSHELL).step()).isEqualTo(1);
        assertThat(on(11).standing(CLAMSHELL)).returns(0, Standing::step);
        assertThat(on(11).standing(CLAMSHELL).turn()).returns(Why.A_WEEK_OFF, Turn::why);
        assertThat(on(11).standing(PRESS)).isEqualTo(Standing.START);
    }

    @Test
    void twentyOneMissedDaysTakeEverythingBackAndBeginTheBlockAnew() {
        train(CHOP, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36);
        assertThat(on(37).quarterFrom()).isEqualTo(day(0));
        LocalDate back = day(36 + 22);
        assertThat(on(36 + 22).standing(CHOP)).returns(true, Standing::isBack);
        assertThat(Libraries.quarter().week(on(36 + 22).quarterFrom(), back)).isEqualTo(5);
        assertThat(on(36 + 22).daysOfTraining()).isZero();
        assertThat(on(36 + 21).quarterFrom()).isEqualTo(day(0));
    }

    @Test
    void aBreakOfMoreThanSevenDaysIsNoTrainingAndTakesAWeekAway() {
        train(CLAMSHELL, 0, 4, 8, 12, 16, 20, 24, 28, 36, 43);
        assertThat(on(35).daysOfTraining()).isEqualTo(35);
        assertThat(on(36).daysOfTraining()).isEqualTo(21);
        assertThat(on(43).daysOfTraining()).isEqualTo(28);
    }

    @Test
    void twoCleanSessionsAtTheTopOfTheDoseOpenTheNextDrillOfTheChain() {
        train(CLAMSHELL, 0, 3);
        assertThat(on(6).opens(drill("side-lying-hip-abduction"))).isFalse();
        train(CLAMSHELL, 6, 9);
        assertThat(on(12).opens(drill("side-lying-hip-abduction"))).isTrue();
        assertThat(on(12).opens(drill("hip-thrust"))).isFalse();
    }

    @Test
    void saidToBeTooEasyInTwoCleanSessionsItOpensTheNextDrillAtOnce() {
        train(CLAMSHELL, 0, 3);
        say(CLAMSHELL, 0, Feedback.TOO_EASY);
        assertThat(on(6).opens(drill("side-lying-hip-abduction"))).isFalse();
        say(CLAMSHELL, 3, Feedback.TOO_EASY);
        assertThat(on(6).opens(drill("side-lying-hip-abduction"))).isTrue();
    }

    @Test
    void whereAChainJumpsALevelAnotherDrillOfTheLevelBetweenIsMasteredFirst() {
        train(drill("hip-hinge"), 0, 3, 6, 9);
        assertThat(on(12).opens(drill("single-leg-deadlift"))).isFalse();
        train(drill("step-up"), 0, 3, 6, 9);
        assertThat(on(12).opens(drill("single-leg-deadlift"))).isTrue();
    }

    @Test
    void whatIsDoneAndSaidTodayChangesNothingToday() {
        train(CLAMSHELL, 0, 3);
        Standing before = on(6).standing(CLAMSHELL);
        train(CLAMSHELL, 6);
        say(CLAMSHELL, 6, Feedback.HURT);
        assertThat(on(6).standing(CLAMSHELL)).isEqualTo(before);
    }

    private void train(DrillFacts drill, int... days) {
        for (int day : days) {
            done.add(new DoneDrill(day(day), drill.id()));
        }
    }

    private void say(DrillFacts drill, int day, Feedback said) {
        feedback.add(new DrillFeedback(day(day), drill.id(), said));
    }

    private void lit(int day, Light light) {
        planned.add(new PlannedDay(day(day), DayKind.FULL, light, List.of(new DrillId("clamshell"))));
    }

    private Progress on(int day) {
        History history = new History(planned, done, feedback, List.of());
        return Progress.of(history, Libraries.WHOLE, MONDAY_1, day(day));
    }

    private Dose dose(int day, DrillFacts drill) {
        return on(day).dose(drill, drill.dose());
    }

    private static LocalDate day(int day) {
        return MONDAY_1.plusDays(day);
    }
}
