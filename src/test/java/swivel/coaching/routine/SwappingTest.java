package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Someone;
import swivel.coaching.Swap;
import swivel.coaching.routine.Scaler.Alternative;
import swivel.library.DrillId;

class SwappingTest {
    private static final Athlete ATHLETE = Someone.trained(2);
    private static final Routine PLANNED = plan(ATHLETE, MONDAY_1);

    private static Routine plan(Athlete athlete, LocalDate day) {
        return new RoutinePlanner(Libraries.WHOLE).plan(athlete, History.none(), day, at(day, 8));
    }

    private static Swapping swapping(Swap... swaps) {
        Scaler scaler = new Scaler(ATHLETE, History.none(), MONDAY_1, Libraries.WHOLE);
        return new Swapping(PLANNED, List.of(swaps), scaler);
    }

    private static Swap swap(DrillId drill, DrillId by) {
        return new Swap(MONDAY_1, drill, by);
    }

    @Test
    void whatTakesAPlaceDoesTheSameWorkAndNoMoreOfIt() {
        int exchanged = 0;
        for (int i = 0; i < PLANNED.drills().size(); i++) {
            PlannedDrill before = PLANNED.drills().get(i);
            Optional<Alternative> next = swapping().next(before.drill().id());
            if (next.isPresent()) {
                exchanged++;
                Routine routine = swapping(
                                swap(before.drill().id(), next.get().drill().id()))
                        .routine();
                PlannedDrill after = routine.drills().get(i);
                assertThat(after.drill()).isEqualTo(next.get().drill());
                assertThat(after.drill().category()).isEqualTo(before.drill().category());
                assertThat(after.drill().actions())
                        .containsAnyElementsOf(before.drill().actions());
                assertThat(after.purpose()).isEqualTo(before.purpose());
                assertThat(after.work().isMoreThan(before.work())).isFalse();
                assertThat(routine.drills()).hasSameSizeAs(PLANNED.drills());
            }
        }
        assertThat(exchanged).isGreaterThan(2);
    }

    @Test
    void oneAlternativeFollowsAnotherUntilThePlannedDrillIsBack() {
        int most = 0;
        for (PlannedDrill planned : PLANNED.drills()) {
            DrillId place = planned.drill().id();
            List<DrillId> seen = new ArrayList<>();
            Optional<Alternative> next = swapping().next(place);
            while (next.isPresent()) {
                seen.add(next.get().drill().id());
                assertThat(seen).doesNotHaveDuplicates().doesNotContain(place);
                next = swapping(swap(place, seen.getLast())).next(place);
            }
            most = Math.max(most, seen.size());
        }
        assertThat(most).isGreaterThan(1);
    }

    @Test
    void anExchangeThatIsNotFreeChangesNothing() {
        DrillId place = PLANNED.drills().getFirst().drill().id();

        assertThat(swapping(swap(place, new DrillId("easy-walk"))).routine()).isEqualTo(PLANNED);
        assertThat(swapping(swap(new DrillId("no-such-drill"), place)).routine())
                .isEqualTo(PLANNED);
    }

    @Test
    void whatIsNotWantedIsInNoRoutine() {
        for (PlannedDrill planned : PLANNED.drills()) {
            DrillId drill = planned.drill().id();
            Athlete without = ATHLETE.with(ATHLETE.training().without(drill));
            for (int days = 0; days < 7; days++) {
                assertThat(plan(without, MONDAY_1.plusDays(days)).drills())
                        .isNotEmpty()
                        .noneMatch(other -> other.drill().id().equals(drill));
            }
            assertThat(without.with(without.training().withAgain(drill))).isEqualTo(ATHLETE);
        }
    }
}
