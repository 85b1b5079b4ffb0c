package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import swivel.coaching.Athlete;
import swivel.coaching.SymptomReport;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.library.Library;

/** How a routine is made, whatever is in it: its time, its pairs, its causes. */
class RoutineShapeTest extends Anybody {
    @Property(tries = TRIES)
    void aRoutineNeverTakesLongerThanThereIsTime(
            @ForAll("athletes") Athlete athlete,
            @ForAll("done") List<DoneDrill> done,
            @ForAll("reports") List<SymptomReport> reports,
            @ForAll("days") LocalDate day,
            @ForAll("libraries") Library library) {
        Routine routine = RoutinePropertiesTest.plan(athlete, done, reports, day, library);
        assertThat(routine.minutes()).isLessThanOrEqualTo(athlete.minutes());
    }

    @Property(tries = TRIES)
    void theSameFactsGiveTheSameRoutineWhateverIsDoneToday(
            @ForAll("athletes") Athlete athlete,
            @ForAll("done") List<DoneDrill> done,
            @ForAll("reports") List<SymptomReport> reports,
            @ForAll("days") LocalDate day,
            @ForAll("libraries") Library library) {
        Routine routine = RoutinePropertiesTest.plan(athlete, done, reports, day, library);
        List<DoneDrill> later = new ArrayList<>(done);
        routine.drills()
                .forEach(drill -> later.add(new DoneDrill(day, drill.drill().id())));
        assertThat(RoutinePropertiesTest.plan(athlete, later, reports, day, library))
                .isEqualTo(routine);
    }

    @Property(tries = TRIES)
    void everyChangeHasACauseAndNothingStandsTwice(
            @ForAll("athletes") Athlete athlete,
            @ForAll("done") List<DoneDrill> done,
            @ForAll("reports") List<SymptomReport> reports,
            @ForAll("days") LocalDate day,
            @ForAll("libraries") Library library) {
        Routine routine = RoutinePropertiesTest.plan(athlete, done, reports, day, library);
        assertThat(routine.drills()).extracting(PlannedDrill::drill).doesNotHaveDuplicates();
        assertThat(routine.leftOut())
                .noneMatch(left -> routine.drills().stream()
                        .anyMatch(planned -> planned.drill().equals(left.drill())));
        for (PlannedDrill planned : routine.drills()) {
            boolean asOnItsCard = planned.dose().equals(planned.drill().dose()) && planned.rangePercent() == 100;
            switch (planned.scaling()) {
                case Scaling.AsPlanned() -> assertThat(asOnItsCard).isTrue();
                case Scaling.Adjusted shortened -> {
                    assertThat(asOnItsCard).isFalse();
                    assertThat(shortened.dose()).isEqualTo(planned.dose());
                }
                case Scaling.Replaced replaced -> {
                    assertThat(replaced.by()).isEqualTo(planned.drill());
                    assertThat(replaced.planned()).isNotEqualTo(planned.drill());
                }
                case Scaling.LeftOut(Cause cause) ->
                    throw new AssertionError(planned.drill().id() + " is left out and there: " + cause);
            }
        }
    }

    @Property(tries = TRIES)
    void aStretchIsFollowedByWhatStrengthensIt(
            @ForAll("athletes") Athlete athlete,
            @ForAll("done") List<DoneDrill> done,
            @ForAll("reports") List<SymptomReport> reports,
            @ForAll("days") LocalDate day,
            @ForAll("libraries") Library library) {
        assertPairs(RoutinePropertiesTest.plan(athlete, done, reports, day, library));
    }
}
