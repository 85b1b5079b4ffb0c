package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;
import static swivel.coaching.Someone.report;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Light;
import swivel.coaching.Region;
import swivel.coaching.Someone;
import swivel.coaching.SymptomReport;
import swivel.library.DrillFacts;

class WeekAheadTest {
    private static final Athlete ATHLETE = Someone.trained(2);

    private final RoutinePlanner planner = new RoutinePlanner(Libraries.WHOLE);

    private List<Routine> week(SymptomReport... reports) {
        History history = new History(List.of(), List.of(), List.of(), List.of(reports));
        Routine today = planner.plan(ATHLETE, history, MONDAY_1, at(MONDAY_1, 8));
        return WeekAhead.plan(planner, ATHLETE, history, List.of(), today, at(MONDAY_1, 8));
    }

    @Test
    void itBeginsTodayAndHoldsSevenDaysInARow() {
        assertThat(week())
                .extracting(Routine::day)
                .containsExactlyElementsOf(
                        IntStream.range(0, 7).mapToObj(MONDAY_1::plusDays).toList());
    }

    @Test
    void todayIsScaledToHowItIsAndTheOtherDaysAreAsPlanned() {
        List<Routine> week = week(report(MONDAY_1, Region.HIP, 4));

        assertThat(week.getFirst().judgement().light()).isEqualTo(Light.AMBER);
        assertThat(week.subList(1, 7))
                .allMatch(routine -> routine.judgement().light() == Light.GREEN)
                .flatExtracting(Routine::drills)
                .noneMatch(planned -> planned.scaling() instanceof Scaling.Replaced);
    }

    @Test
    void noCapIsBrokenByWhatIsSupposedToBeDone() {
        List<DrillFacts> asked = week().stream()
                .filter(Routine::isAsked)
                .flatMap(routine -> routine.drills().stream())
                .map(PlannedDrill::drill)
                .toList();

        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(drill -> assertThat(Collections.frequency(asked, drill))
                        .isLessThanOrEqualTo(drill.frequency().weeklyCap().orElse(7)));
    }
}
