package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.coaching.Athlete;
import swivel.coaching.DayKind;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Light;
import swivel.coaching.PlannedDay;
import swivel.coaching.Someone;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.coaching.Week;
import swivel.library.DrillId;

class WeeklyVolumeTest {
    private static final Week WEEK = Libraries.week(Someone.trained(1));
    private static final int FULL = 1000;
    private static final int DAILY = 500;
    private static final int RECOVERY = 300;
    private static final int A_WEEK = 3 * FULL + 2 * DAILY + RECOVERY;

    private final List<PlannedDay> planned = new ArrayList<>();

    @Test
    void whileThereIsNoWholeWeekToCompareWithNothingIsTooMuch() {
        plan(0, 13);
        assertThat(most(12)).isEmpty();
        assertThat(most(13)).isPresent();
    }

    @ParameterizedTest(name = "day {0}")
    @CsvSource({"14, 1000", "15, 500", "17, 300", "20, 0"})
    void aDayHasWhatItHadAWeekAgoAndATenthOfTheWeek(int day, int aWeekAgo) {
        plan(0, day);
        assertThat(most(day)).hasValue(aWeekAgo + A_WEEK / 10);
    }

    @Test
    void whatOneDayHasGrownByIsNotLeftForTheNext() {
        plan(0, 14);
        plan(14, DayKind.FULL, FULL + A_WEEK / 10);
        assertThat(most(15)).hasValue(DAILY);
    }

    @Test
    void noDayHasLessThanTheSameDayAWeekAgo() {
        plan(0, 14);
        plan(14, DayKind.FULL, 2 * FULL);
        assertThat(most(15)).hasValue(DAILY);
    }

    @Test
    void theLongestOfFourWeeksCounts() {
        plan(0, 7);
        for (int day = 7; day < 35; day++) {
            plan(day, DayKind.RECOVERY, 100);
        }
        assertThat(most(34)).hasValue(A_WEEK * 11 / 10 - 600);
        assertThat(most(35)).hasValue((A_WEEK - FULL + 100) * 11 / 10 - 600);
    }

    @Test
    void aDayOfWhichNothingIsKeptCountsAsTheLastOfItsKind() {
        plan(0, 7);
        assertThat(most(14)).hasValue(FULL + A_WEEK / 10);
    }

    @Test
    void whereNoneOfItsKindWasBeforeItCountsAsTheFirstAfterIt() {
        plan(0, 3);
        plan(4, 14);
        assertThat(most(14)).hasValue(FULL + A_WEEK / 10);
    }

    @Test
    void aDayWithoutItsTimeIsNotKept() {
        plan(0, 7);
        planned.add(new PlannedDay(day(7), DayKind.FULL, Light.URGENT, List.of()));
        assertThat(most(14)).hasValue(FULL + A_WEEK / 10);
    }

    @Test
    void whatIsPlannedFromTheDayOnChangesNothing() {
        plan(0, 15);
        var most = most(14);
        plan(14, DayKind.FULL, 1);
        plan(15, DayKind.FULL, 9 * FULL);
        assertThat(most(14)).isEqualTo(most);
    }

    /** Drills open for somebody who was ready for none of them: the minutes were there all the time. */
    @Test
    void drillsThatOpenComeInOverSomeWeeks() {
        Athlete athlete = Someone.trained(3);
        LocalDate day = MONDAY_1;
        for (LocalDate before : day.minusWeeks(4).datesUntil(day).toList()) {
            planned.add(new PlannedDay(before, Libraries.week(athlete).kind(before), Light.GREEN, List.of(), 300));
        }
        History history = new History(planned, List.of(), List.of(), List.of());
        Routine routine = Plans.plan(athlete, history, day);
        assertThat(routine.seconds()).isLessThanOrEqualTo(300 + 7 * 300 / 10);
        assertThat(routine.leftOut()).extracting(left -> left.cause()).contains(new Cause.Growing());
        assertThat(Plans.plan(athlete, day).seconds()).isGreaterThan(1500);
    }

    /** Five weeks of planning, each day from what was planned before it, from the end of one block into the next. */
    @ParameterizedTest(name = "from week {0}")
    @CsvSource({"1, 30", "3, 40", "7, 30", "11, 25"})
    void noWeekIsMuchLongerThanTheLongestBeforeIt(int firstWeek, int minutes) {
        Athlete athlete = Plans.inWeek(firstWeek, minutes);
        List<DoneDrill> done = new ArrayList<>();
        List<Integer> weeks = new ArrayList<>();
        for (int week = 0; week < 5; week++) {
            int seconds = 0;
            for (LocalDate day : week(week)) {
                Routine routine = Plans.plan(athlete, new History(planned, done, List.of(), List.of()), day);
                planned.add(routine.asPlannedDay());
                routine.drills()
                        .forEach(drill ->
                                done.add(new DoneDrill(day, drill.drill().id())));
                seconds += routine.isAsked() ? routine.seconds() : 0;
            }
            int longest = weeks.stream().mapToInt(Integer::intValue).max().orElse(seconds);
            assertThat(seconds).isLessThanOrEqualTo(longest * 6 / 5);
            weeks.add(seconds);
        }
    }

    private static List<LocalDate> week(int number) {
        return day(7 * number).datesUntil(day(7 * number + 7)).toList();
    }

    private void plan(int from, int to) {
        for (int day = from; day < to; day++) {
            DayKind kind = WEEK.kind(day(day));
            plan(day, kind, seconds(kind));
        }
    }

    private void plan(int day, DayKind kind, int seconds) {
        planned.add(new PlannedDay(day(day), kind, Light.GREEN, List.of(new DrillId("clamshell")), seconds));
    }

    private static int seconds(DayKind kind) {
        return switch (kind) {
            case FULL -> FULL;
            case DAILY -> DAILY;
            case RECOVERY -> RECOVERY;
            case REST -> 0;
        };
    }

    private OptionalInt most(int day) {
        return new WeeklyVolume(planned, WEEK, day(day)).most();
    }

    private static LocalDate day(int number) {
        return MONDAY_1.plusDays(number);
    }
}
