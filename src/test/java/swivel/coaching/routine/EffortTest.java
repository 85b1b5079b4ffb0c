package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import swivel.coaching.Libraries;
import swivel.library.Dose;
import swivel.library.Dose.Sides;

class EffortTest {
    @Test
    void aRepetitionTakesFourSecondsAndRestsLieBetweenSets() {
        assertThat(effort(2, 12, null, Sides.EACH).seconds()).isEqualTo(2 * 12 * 4 * 2 + 15);
        assertThat(effort(2, 6, 5, Sides.ALTERNATING).seconds()).isEqualTo(2 * 6 * 5 * 2 + 15);
        assertThat(effort(3, null, 25, Sides.TOGETHER).seconds()).isEqualTo(3 * 25 + 30);
    }

    @Test
    void twentySecondsLieBetweenDrills() {
        assertThat(Routine.seconds(List.of(60, 90, 30))).isEqualTo(180 + 40);
        assertThat(Routine.seconds(List.of(60))).isEqualTo(60);
    }

    @Test
    void holdsGrowTowardsAMinuteWhileTheirSumDoesNot() {
        assertThat(effort(2, null, 45, Sides.EACH).withLongHolds()).isEqualTo(effort(1, null, 60, Sides.EACH));
        assertThat(effort(1, null, 40, Sides.EACH).withLongHolds()).isEqualTo(effort(1, null, 40, Sides.EACH));
        assertThat(effort(3, null, 45, Sides.EACH).withLongHolds()).isEqualTo(effort(2, null, 60, Sides.EACH));
    }

    @Test
    void halfOfOneSetIsOneSetAtHalfTheDose() {
        assertThat(effort(3, 8, null, Sides.EACH).halved()).isEqualTo(effort(1, 8, null, Sides.EACH));
        assertThat(effort(1, 5, 10, Sides.TOGETHER).halved()).isEqualTo(effort(1, 2, 10, Sides.TOGETHER));
        assertThat(effort(1, null, 60, Sides.EACH).halved()).isEqualTo(effort(1, null, 30, Sides.EACH));
        assertThat(effort(1, 1, 80, Sides.EACH).halved()).isEqualTo(effort(1, 1, 40, Sides.EACH));
    }

    @Test
    void whatIsTooLittleIsNotDoneAtAll() {
        assertThat(effort(2, 12, null, Sides.EACH).within(100)).contains(effort(1, 12, null, Sides.EACH));
        assertThat(effort(2, 12, null, Sides.EACH).within(50)).contains(effort(1, 6, null, Sides.EACH));
        assertThat(effort(2, 12, null, Sides.EACH).within(20)).isEmpty();
    }

    @Test
    void everyDrillIsLessOnHoldAndLessAgainOnAmber() {
        assertThat(Libraries.WHOLE.drills()).allSatisfy(drill -> {
            Effort full = Effort.full(drill.facts().dose());
            Effort hold = full.withLongHolds().heldBack();
            Effort amber = full.halved().heldBack();
            assertThat(hold.work()).isLessThan(full.work());
            assertThat(amber.work()).isLessThanOrEqualTo(hold.work());
            assertThat(hold.seconds()).isLessThanOrEqualTo(full.seconds());
        });
    }

    private static Effort effort(int sets, @Nullable Integer reps, @Nullable Integer seconds, Sides sides) {
        return Effort.full(new Dose(sets, reps, seconds, sides));
    }
}
