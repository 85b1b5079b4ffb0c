package swivel.coaching.streak;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import swivel.coaching.Athlete;
import swivel.coaching.Contact.Pause;
import swivel.coaching.DayKind;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Light;
import swivel.coaching.PlannedDay;
import swivel.coaching.Region;
import swivel.coaching.Someone;
import swivel.coaching.SymptomReport;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.library.DrillId;

/** The first day is a Monday; Monday, Wednesday and Friday are full, Thursday is for recovery, Sunday for rest. */
class StreakTest {
    private static final Athlete ATHLETE = Someone.newcomer(MONDAY_1);
    private static final DrillId ONE = new DrillId("clamshell");
    private static final DrillId TWO = new DrillId("glute-bridge");
    private static final DrillId THREE = new DrillId("easy-walk");

    private final List<PlannedDay> planned = new ArrayList<>();
    private final List<DoneDrill> done = new ArrayList<>();
    private final List<SymptomReport> reports = new ArrayList<>();

    @Test
    void nothingDoneIsNoStreakAndTwoFreezes() {
        assertThat(streakOn(0)).isEqualTo(new Streak(0, 0, 0, 2, false, false));
    }

    @Test
    void twoPlannedDrillsKeepADayAndOneDoesNot() {
        plan(0, DayKind.FULL, Light.GREEN, ONE, TWO, THREE);
        does(0, ONE);
        assertThat(streakOn(0).todayKept()).isFalse();
        does(0, THREE);
        assertThat(streakOn(0)).returns(1, Streak::current).returns(true, Streak::todayKept);
    }

    @Test
    void drillsThatWereNotPlannedDoNotCount() {
        plan(0, DayKind.FULL, Light.GREEN, ONE, TWO);
        does(0, ONE, THREE);
        assertThat(streakOn(0).current()).isZero();
    }

    @Test
    void whereOnlyOneWasPlannedItIsEnough() {
        plan(0, DayKind.DAILY, Light.GREEN, ONE);
        does(0, ONE);
        assertThat(streakOn(0).current()).isEqualTo(1);
    }

    @Test
    void todayNeverBreaksAStreak() {
        keeps(0, 1, 2);
        assertThat(streakOn(3)).returns(3, Streak::current).returns(2, Streak::freezes);
    }

    @Test
    void aDayOfRestHolds() {
        keeps(0, 1, 2, 3, 4, 5);
        assertThat(streakOn(6)).returns(6, Streak::current).returns(true, Streak::todayHolds);
        keeps(7);
        assertThat(streakOn(7)).returns(7, Streak::current).returns(2, Streak::freezes);
    }

    @Test
    void recoveryOnADayOfRestIsWelcomeAndStillHolds() {
        keeps(6);
        assertThat(streakOn(6)).returns(0, Streak::current).returns(true, Streak::todayHolds);
    }

    @Test
    void twoMissedDaysAreCoveredAndTheThirdBreaks() {
        keeps(0, 1);
        assertThat(streakOn(3)).returns(2, Streak::current).returns(1, Streak::freezes);
        assertThat(streakOn(4)).returns(2, Streak::current).returns(0, Streak::freezes);
        assertThat(streakOn(5)).returns(0, Streak::current).returns(2, Streak::best);
    }

    @Test
    void sevenKeptDaysEarnAFreezeBack() {
        keeps(0, 1, 3, 4, 5, 7, 8, 9);
        assertThat(streakOn(8)).returns(7, Streak::current).returns(1, Streak::freezes);
        assertThat(streakOn(9)).returns(8, Streak::current).returns(1, Streak::freezes);
        keeps(10);
        assertThat(streakOn(10)).returns(9, Streak::current).returns(2, Streak::freezes);
    }

    @Test
    void afterTheFirstTwoWeeksANewStreakEarnsItsFreezes() {
        keeps(12);
        assertThat(streakOn(12)).returns(1, Streak::current).returns(2, Streak::freezes);
        done.clear();
        keeps(14);
        assertThat(streakOn(14)).returns(1, Streak::current).returns(0, Streak::freezes);
        done.clear();
        keeps(21);
        assertThat(streakOn(21)).returns(1, Streak::current).returns(0, Streak::freezes);
        assertThat(streakOn(23).current()).isZero();
    }

    @Test
    void onAnAmberDayACheckInIsEnough() {
        keeps(0);
        plan(1, DayKind.DAILY, Light.AMBER, ONE, TWO);
        reports.add(report(day(1), Region.GLUTE, 4));
        assertThat(streakOn(1).current()).isEqualTo(2);
    }

    @Test
    void aRedDayHoldsAndItsRecoverySetCounts() {
        keeps(0);
        plan(1, DayKind.DAILY, Light.RED, ONE, TWO);
        plan(2, DayKind.FULL, Light.RED, ONE, TWO);
        does(2, ONE, TWO);
        assertThat(streakOn(1)).returns(1, Streak::current).returns(true, Streak::todayHolds);
        assertThat(streakOn(2)).returns(2, Streak::current).returns(2, Streak::freezes);
    }

    @Test
    void redHoldsWhileNothingIsPlannedOrSaid() {
        keeps(0);
        reports.add(report(day(0), Region.GLUTE, 8));
        assertThat(streakOn(9)).returns(1, Streak::current).returns(2, Streak::freezes);
    }

    @Test
    void aWarningSignPausesUntilADayIsPlannedAgain() {
        keeps(0);
        plan(1, DayKind.DAILY, Light.URGENT);
        assertThat(streakOn(12)).returns(1, Streak::current).returns(2, Streak::freezes);
        plan(8, DayKind.DAILY, Light.GREEN, ONE, TWO);
        assertThat(streakOn(12).current()).isZero();
    }

    @Test
    void thePercentageLeavesOutWhatAskedForNothing() {
        keeps(0, 2, 4);
        assertThat(streakOn(7).last28Percent()).isEqualTo(50);
        keeps(7);
        assertThat(streakOn(7).last28Percent()).isEqualTo(57);
    }

    @Test
    void theCalendarShowsWhichDaysAFreezeCovered() {
        keeps(0, 1);
        assertThat(marks(6))
                .containsExactly(
                        DayMark.KEPT,
                        DayMark.KEPT,
                        DayMark.COVERED,
                        DayMark.COVERED,
                        DayMark.MISSED,
                        DayMark.MISSED,
                        DayMark.HELD);
        assertThat(marks(2)).endsWith(DayMark.OPEN);
    }

    @Test
    void theCalendarBeginsWithTheAthlete() {
        StreakDays days = StreakDays.of(ATHLETE, Libraries.week(ATHLETE), History.none(), day(-20), day(1));
        assertThat(days.first()).isEqualTo(day(0));
        assertThat(days.marks()).containsExactly(DayMark.MISSED, DayMark.OPEN);
        assertThat(StreakDays.of(ATHLETE, Libraries.week(ATHLETE), History.none(), day(-20), day(-1))
                        .marks())
                .isEmpty();
    }

    private List<DayMark> marks(int day) {
        return StreakDays.of(
                        ATHLETE,
                        Libraries.week(ATHLETE),
                        new History(planned, done, List.of(), reports),
                        day(0),
                        day(day))
                .marks();
    }

    private void keeps(int... days) {
        for (int day : days) {
            does(day, ONE, TWO);
        }
    }

    private void plan(int day, DayKind kind, Light light, DrillId... drills) {
        planned.add(new PlannedDay(day(day), kind, light, List.of(drills)));
    }

    private void does(int day, DrillId... drills) {
        for (DrillId drill : drills) {
            done.add(new DoneDrill(day(day), drill));
        }
    }

    @Test
    void aPauseHoldsTheStreakAndWhatIsDoneInItStillCounts() {
        keeps(0, 1, 9, 14);
        Athlete paused = ATHLETE.with(ATHLETE.contact().paused(new Pause(day(2), day(13))));
        History history = new History(planned, done, List.of(), reports);
        assertThat(Streak.of(paused, Libraries.week(paused), history, day(14)))
                .returns(4, Streak::current)
                .returns(2, Streak::freezes);
    }

    private Streak streakOn(int day) {
        return Streak.of(ATHLETE, Libraries.week(ATHLETE), new History(planned, done, List.of(), reports), day(day));
    }

    private static LocalDate day(int number) {
        return MONDAY_1.plusDays(number);
    }
}
