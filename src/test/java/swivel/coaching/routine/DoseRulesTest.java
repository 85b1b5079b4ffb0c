package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.coaching.Athlete;
import swivel.coaching.DayChoice;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Someone;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.library.Category;
import swivel.library.Dose;
import swivel.library.DrillFacts;
import swivel.library.SessionId;
import swivel.library.TargetRegion;

/** How much of each kind is given: a case for each rule about doses. */
class DoseRulesTest {
    private static final Athlete ATHLETE = Someone.trained(3);
    private static final RoutinePlanner PLANNER = new RoutinePlanner(Libraries.WHOLE);
    private static final int FOUR_MINUTES = 240;
    private static final int TEN_MINUTES = 600;

    /** The effect is near its most there (Ingram 2025). */
    @Test
    void noStretchTakesMoreThanFourMinutesOfASide() {
        assertThat(drills(Category.MOBILITY).filter(drill -> drill.dose().isHold()))
                .isNotEmpty()
                .allSatisfy(drill ->
                        assertThat(drill.dose().sets() * seconds(drill.dose())).isLessThanOrEqualTo(FOUR_MINUTES));
    }

    /** Beyond that a week adds nothing for a group of muscles either; most of it goes to what turns the hip. */
    @ParameterizedTest(name = "{0} min, week {1}, level {2}")
    @CsvSource({"12, 1, 1", "20, 1, 1", "30, 1, 1", "30, 3, 3", "60, 1, 3", "30, 6, 2", "30, 10, 3", "60, 13, 1"})
    void aWeekStretchesNoGroupForMoreThanTenMinutesOfASide(int minutes, int week, int level) {
        assertThat(stretched(minutes, week, level))
                .isNotEmpty()
                .allSatisfy((region, seconds) -> assertThat(seconds).isLessThanOrEqualTo(TEN_MINUTES));
    }

    /** Twice 45 seconds on four days is enough. */
    @ParameterizedTest
    @CsvSource({"20, 1", "20, 3", "30, 1", "30, 3"})
    void theBlockOfMobilityStretchesTheRotatorsForSixMinutesOfASide(int minutes, int level) {
        assertThat(stretched(minutes, 1, level).get(TargetRegion.BACK_HIP)).isGreaterThanOrEqualTo(4 * 2 * 45);
    }

    /** Seconds that a week stretches one side of each region. */
    private static Map<TargetRegion, Integer> stretched(int minutes, int week, int level) {
        Athlete athlete = Plans.inWeek(week, level, minutes);
        return MONDAY_1.datesUntil(MONDAY_1.plusWeeks(1))
                .flatMap(day -> Plans.plan(athlete, day).drills().stream())
                .filter(planned -> Drills.isStretch(planned.drill()))
                .collect(Collectors.toMap(
                        planned -> planned.drill().region(),
                        planned -> planned.dose().sets() * seconds(planned.dose()),
                        Integer::sum));
    }

    @Test
    void noHoldOfAStretchIsPlannedForLongerThanAMinute() {
        assertThat(month().filter(planned -> planned.purpose() == Purpose.STRETCH)
                        .filter(planned -> planned.dose().isHold()))
                .isNotEmpty()
                .allSatisfy(planned -> assertThat(seconds(planned.dose())).isLessThanOrEqualTo(60));
    }

    /** Range alone did not change how people move (Moreside and McGill 2013). */
    @Test
    void everyStretchIsFollowedByWhatStrengthensItsRange() {
        List<PlannedDrill> drills = month().toList();
        assertThat(drills).anyMatch(planned -> planned.purpose() == Purpose.STRETCH);
        for (int i = 0; i < drills.size(); i++) {
            if (drills.get(i).purpose() == Purpose.STRETCH) {
                assertThat(drills.get(i + 1).purpose()).isEqualTo(Purpose.PARTNER);
            }
        }
    }

    /** Long holds just before power work are better avoided (Behm 2016). */
    @Test
    void aWarmUpHoldsForHalfAMinuteAtMostAndDoesOneSet() {
        Routine warmUp = PLANNER.plan(
                ATHLETE,
                History.none(),
                new DayChoice.Another(MONDAY_1, new SessionId("rotation-warm-up")),
                at(MONDAY_1, 12));
        assertThat(warmUp.drills()).isNotEmpty().allSatisfy(planned -> {
            assertThat(planned.dose().sets()).isEqualTo(1);
            assertThat(planned.dose().isHold() ? seconds(planned.dose()) : 0).isLessThanOrEqualTo(30);
        });
    }

    /** Wilke 2020, Konrad 2022. */
    @Test
    void rollingTakesHalfAMinuteToTwoInOneToThreeSets() {
        assertThat(drills(Category.RELEASE)).isNotEmpty().allSatisfy(drill -> {
            assertThat(seconds(drill.dose())).isBetween(30, 120);
            assertThat(drill.dose().sets()).isBetween(1, 3);
        });
    }

    @Test
    void strengthIsTwoOrThreeSets() {
        assertThat(drills(Category.STRENGTH))
                .isNotEmpty()
                .allSatisfy(drill -> assertThat(drill.dose().sets()).isBetween(2, 3));
    }

    @Test
    void strengthFallsOnThreeDaysOfAWeekAtMostAndNeverOnTwoInARow() {
        LocalDate blockOfStrength = MONDAY_1.plusWeeks(8);
        List<LocalDate> days = new ArrayList<>();
        List<DoneDrill> done = new ArrayList<>(
                Someone.keptAtIt(ATHLETE, History.none(), blockOfStrength).done());
        for (int i = 0; i < 28; i++) {
            LocalDate day = blockOfStrength.plusDays(i);
            Routine routine = plan(day, done);
            routine.drills()
                    .forEach(planned ->
                            done.add(new DoneDrill(day, planned.drill().id())));
            if (routine.drills().stream().anyMatch(planned -> planned.drill().category() == Category.STRENGTH)) {
                days.add(day);
            }
        }
        assertThat(days).isNotEmpty().allSatisfy(day -> {
            assertThat(days).doesNotContain(day.plusDays(1));
            assertThat(days.stream().filter(other -> !other.isBefore(day) && other.isBefore(day.plusDays(7))))
                    .hasSizeLessThanOrEqualTo(3);
        });
    }

    private static Stream<DrillFacts> drills(Category category) {
        return Libraries.WHOLE.drills().stream()
                .map(drill -> drill.facts())
                .filter(drill -> drill.category() == category);
    }

    /** Four weeks in which everything is done. */
    private static Stream<PlannedDrill> month() {
        List<PlannedDrill> all = new ArrayList<>();
        List<DoneDrill> done = new ArrayList<>();
        for (int i = 0; i < 28; i++) {
            LocalDate day = MONDAY_1.plusDays(i);
            List<PlannedDrill> drills = plan(day, done).drills();
            drills.forEach(
                    planned -> done.add(new DoneDrill(day, planned.drill().id())));
            all.addAll(drills);
        }
        return all.stream();
    }

    private static Routine plan(LocalDate day, List<DoneDrill> done) {
        return PLANNER.plan(ATHLETE, new History(List.of(), done, List.of(), List.of()), day, at(day, 12));
    }

    private static int seconds(Dose dose) {
        Integer seconds = dose.seconds();
        return seconds == null ? 0 : seconds;
    }
}
