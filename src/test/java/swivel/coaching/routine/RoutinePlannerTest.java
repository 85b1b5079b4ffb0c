package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.routine.Plans.done;
import static swivel.coaching.routine.Plans.inWeek;
import static swivel.coaching.routine.Plans.plan;
import static swivel.coaching.routine.Plans.week;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import swivel.coaching.Athlete;
import swivel.coaching.DayKind;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Someone;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.library.Action;
import swivel.library.Category;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.ProgrammeId;

class RoutinePlannerTest {
    private static final Athlete TRAINED = Someone.trained(2);

    @Test
    void aFullSessionGoesFromReleaseToResetWithAPairForEachRotation() {
        Routine routine = plan(inWeek(6, 30), MONDAY_1);
        assertThat(routine.drills().stream().map(PlannedDrill::purpose).distinct())
                .containsExactly(
                        Purpose.RELEASE,
                        Purpose.STRETCH,
                        Purpose.PARTNER,
                        Purpose.STABILITY,
                        Purpose.STRENGTH,
                        Purpose.INTEGRATION,
                        Purpose.RESET);
        assertThat(routine.drills().subList(1, 5))
                .extracting(PlannedDrill::direction)
                .containsExactlyInAnyOrder(
                        Action.EXTERNAL_ROTATION,
                        Action.EXTERNAL_ROTATION,
                        Action.INTERNAL_ROTATION,
                        Action.INTERNAL_ROTATION);
        assertThat(routine.minutes()).isBetween(25, 30);
    }

    @Test
    void everyStretchIsFollowedByAPartnerOfItsDirection() {
        for (Routine routine : week(TRAINED, Libraries.WHOLE)) {
            List<PlannedDrill> drills = routine.drills();
            for (int i = 0; i < drills.size(); i++) {
                if (drills.get(i).purpose() == Purpose.STRETCH) {
                    assertThat(drills.get(i + 1).purpose()).isEqualTo(Purpose.PARTNER);
                    assertThat(drills.get(i + 1).direction())
                            .isEqualTo(drills.get(i).direction());
                }
            }
        }
    }

    @Test
    void tooLongASessionLosesIntegrationThenStrengthThenActivationThenSecondSets() {
        List<Purpose> dropped = List.of(Purpose.INTEGRATION, Purpose.STRENGTH, Purpose.STABILITY, Purpose.ACTIVATION);
        Set<Integer> counts = new HashSet<>();
        for (int minutes = 3; minutes <= 40; minutes++) {
            Athlete athlete = Someone.athlete(2, minutes, TRAINED.equipment(), Set.of(), null)
                    .withProgramme(new ProgrammeId("squat-and-athletics"));
            Routine routine = plan(athlete, MONDAY_1);
            List<Purpose> kept = dropped.stream()
                    .filter(purpose -> routine.drills().stream().anyMatch(drill -> drill.purpose() == purpose))
                    .toList();
            assertThat(kept).isEqualTo(dropped.subList(dropped.size() - kept.size(), dropped.size()));
            assertThat(routine.drills()).anyMatch(drill -> drill.purpose() == Purpose.PARTNER);
            if (!kept.isEmpty()) {
                assertThat(routine.drills()).allMatch(drill -> drill.scaling().equals(new Scaling.AsPlanned()));
            }
            counts.add(kept.size());
        }
        assertThat(counts).contains(0, 1, 4);
    }

    @Test
    void threeMinutesKeepOnePair() {
        Routine routine = plan(Someone.athlete(2, 3, Set.of(), Set.of(), null), MONDAY_1);
        assertThat(routine.drills())
                .extracting(PlannedDrill::purpose)
                .containsExactly(Purpose.STRETCH, Purpose.PARTNER);
        assertThat(routine.seconds()).isLessThanOrEqualTo(180);
    }

    @Test
    void newcomersGetShortEasyDays() {
        Athlete newcomer = Someone.newcomer(MONDAY_1);
        for (Routine routine : week(newcomer, Libraries.WHOLE)) {
            assertThat(routine.drills())
                    .hasSizeGreaterThan(1)
                    .allMatch(planned -> planned.drill().level() == 1);
            if (routine.kind() == DayKind.FULL) {
                assertThat(routine.minutes()).isLessThanOrEqualTo(10);
            }
            if (routine.kind() == DayKind.DAILY) {
                assertThat(routine.minutes()).isLessThanOrEqualTo(8);
            }
        }
    }

    @Test
    void sevenDaysInARowAreAWeekWithVariety() {
        for (Library library : List.of(Libraries.WHOLE, Libraries.WITH_GAPS)) {
            List<Routine> week = week(Someone.athlete(1, 12, Set.of(), Set.of(), null), library);
            Set<List<DrillId>> different = new HashSet<>();
            week.forEach(routine -> different.add(routine.asPlannedDay().drills()));
            assertThat(different).hasSizeGreaterThanOrEqualTo(5);
            assertThat(week).allMatch(routine -> routine.drills().size() >= 2);
        }
    }

    @Test
    void strengthStaysAwayFromTwoDaysInARow() {
        Athlete strong = inWeek(10, 30);
        History squatted = done(new DoneDrill(MONDAY_1.minusDays(1), new DrillId("tempo-squat")));
        assertThat(plan(strong, squatted, MONDAY_1).drills())
                .noneMatch(planned -> planned.drill().category() == Category.STRENGTH);
        assertThat(plan(strong, squatted, MONDAY_1.plusDays(2)).drills())
                .anyMatch(planned -> planned.drill().category() == Category.STRENGTH);
    }

    @Test
    void whereThePartnerHasReachedItsCapAnotherActiveDrillTakesItsPlace() {
        List<DoneDrill> four = MONDAY_1.minusDays(4)
                .datesUntil(MONDAY_1)
                .map(day -> new DoneDrill(day, new DrillId("ninety-ninety-active-ir")))
                .toList();
        Routine routine = plan(TRAINED, done(four.toArray(DoneDrill[]::new)), MONDAY_1);
        assertThat(routine.drills())
                .filteredOn(planned -> planned.direction() == Action.INTERNAL_ROTATION)
                .extracting(planned -> planned.drill().id().value())
                .hasSize(2)
                .startsWith("ninety-ninety-ir-stretch")
                .doesNotContain("ninety-ninety-active-ir");
        assertThat(routine.leftOut())
                .anySatisfy(left -> assertThat(left.cause()).isEqualTo(new Cause.Capped(4)));
    }
}
