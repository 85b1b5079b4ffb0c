package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Someone;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.measuring.Lag;
import swivel.library.Action;
import swivel.library.SelfTest;
import swivel.library.SelfTestId;

class OneMoreSetTest {
    private static final Athlete ATHLETE = Someone.trained(2);
    private static final SelfTest SEATED =
            Libraries.WHOLE.selfTest(new SelfTestId("seated-rotation")).orElseThrow();
    private static final Lag LEFT_TURNS_IN_LESS =
            new Lag(SEATED, SEATED.measures().getFirst(), Side.LEFT, 12, MONDAY_1.minusDays(3));

    private final RoutinePlanner planner = new RoutinePlanner(Libraries.WHOLE);

    @Test
    void theSideThatLagsGetsOneMoreSetOfADrillForThatDirection() {
        List<PlannedDrill> more = more(plan(ATHLETE, MONDAY_1));
        assertThat(more).singleElement().satisfies(drill -> {
            assertThat(drill.more()).isEqualTo(LEFT_TURNS_IN_LESS);
            assertThat(drill.drill().trains(Action.INTERNAL_ROTATION)).isTrue();
        });
    }

    @Test
    void itTakesItsTimeAndCountsAsWork() {
        Routine usual = planner.plan(ATHLETE, History.none(), MONDAY_1, at(MONDAY_1, 8));
        Routine more = plan(ATHLETE, MONDAY_1);
        assertThat(more.seconds()).isGreaterThan(usual.seconds());
        assertThat(more.work()).isGreaterThan(usual.work());
    }

    @Test
    void aSideThatHurtsGetsNone() {
        assertThat(more(plan(ATHLETE, MONDAY_1, report(Side.LEFT, 1)))).isEmpty();
        assertThat(more(plan(ATHLETE, MONDAY_1, report(null, 1)))).isEmpty();
        assertThat(more(plan(ATHLETE, MONDAY_1, report(Side.RIGHT, 1)))).hasSize(1);
    }

    @Test
    void onlyAGreenDayHasRoomForIt() {
        assertThat(more(plan(ATHLETE, MONDAY_1, report(Side.RIGHT, 3)))).isEmpty();
        assertThat(more(plan(ATHLETE, MONDAY_1, report(Side.RIGHT, 5)))).isEmpty();
    }

    @Test
    void afterEightWeeksWithoutChangeItIsOver() {
        assertThat(more(plan(ATHLETE, MONDAY_1.plusWeeks(7)))).hasSize(1);
        assertThat(more(plan(ATHLETE, MONDAY_1.plusWeeks(8)))).isEmpty();
    }

    @Property(tries = 100)
    void theMinutesHoldAndTheRestOfTheRoutineStaysAsItIs(
            @ForAll @IntRange(min = 3, max = 40) int minutes, @ForAll @IntRange(min = 0, max = 50) int day) {
        Athlete athlete = Someone.athlete(2, minutes, Set.of(), Set.of(), AgeBand.FROM_16_TO_49);
        LocalDate date = MONDAY_1.plusDays(day);
        Routine usual = planner.plan(athlete, History.none(), date, at(date, 8));
        Routine more = plan(athlete, date);
        assertThat(more.seconds()).isLessThanOrEqualTo(Math.max(usual.seconds(), minutes * 60));
        assertThat(more.drills().stream().map(PlannedDrill::drill))
                .containsExactlyElementsOf(
                        usual.drills().stream().map(PlannedDrill::drill).toList());
    }

    private Routine plan(Athlete athlete, LocalDate day, SymptomReport... reports) {
        History history = new History(List.of(), List.of(), List.of(), List.of(reports));
        return planner.plan(athlete, history, List.of(LEFT_TURNS_IN_LESS), day, at(day, 8));
    }

    private static SymptomReport report(@Nullable Side side, int severity) {
        return Someone.report(MONDAY_1, Symptom.of(Region.GLUTE, side, severity, null));
    }

    private static List<PlannedDrill> more(Routine routine) {
        return routine.drills().stream().filter(drill -> drill.more() != null).toList();
    }
}
