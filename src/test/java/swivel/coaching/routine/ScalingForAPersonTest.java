package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Region;
import swivel.coaching.Someone;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.coaching.light.Judgement;
import swivel.library.Condition;
import swivel.library.Dose;
import swivel.library.Dose.Sides;
import swivel.library.DrillFacts;

/** What a person lives with, owns and has done makes of a drill. */
class ScalingForAPersonTest extends ScaledDrills {
    @ParameterizedTest
    @ValueSource(strings = {"hypermobility", "dysplasia-instability"})
    void whoseJointsAreLooseHoldsForHalfAsLongAndNeverLonger(String looseness) {
        Athlete athlete = Someone.with(looseness);
        DrillFacts squat = Libraries.drill("deep-squat-hold");
        assertThat(scale(athlete, squat.id().value(), Region.HIP, 0))
                .isEqualTo(new Scaling.Adjusted(
                        squat.dose(),
                        new Dose(3, null, 15, Sides.TOGETHER),
                        100,
                        new Cause.HasCondition(condition(looseness))));
        assertThat(scale(athlete, squat.id().value(), Region.HIP, 3))
                .isInstanceOfSatisfying(
                        Scaling.Adjusted.class,
                        shortened -> assertThat(shortened.dose()).isEqualTo(new Dose(3, null, 15, Sides.TOGETHER)));
    }

    @Test
    void aConditionReplacesADrillAndIsNamed() {
        Scaling scaling = scale(Someone.with("knee-ligament-meniscus"), "ninety-ninety-er-stretch", Region.HIP, 0);
        assertThat(scaling)
                .isInstanceOfSatisfying(
                        Scaling.Replaced.class,
                        replaced -> assertThat(replaced.cause())
                                .isEqualTo(new Cause.HasCondition(condition("knee-ligament-meniscus"))));
    }

    @Test
    void whatIsNotOwnedIsReplaced() {
        Athlete bare = Someone.athlete(2, 30, Set.of(), Set.of(), null);
        Scaling scaling = scale(bare, "mini-band-lateral-walk", Region.HIP, 0);
        assertThat(replacement(scaling)).isEqualTo("side-lying-hip-abduction");
        assertThat(((Scaling.Replaced) scaling).cause()).isInstanceOf(Cause.Lacks.class);
    }

    @Test
    void aReachedCapReplacesADrillUntilTheWeekHasMovedOn() {
        DrillFacts drill = Libraries.drill("ninety-ninety-active-er");
        List<DoneDrill> fourDays = IntStream.rangeClosed(1, 4)
                .mapToObj(ago -> new DoneDrill(MONDAY_1.minusDays(ago), drill.id()))
                .toList();
        History history = new History(List.of(), fourDays, List.of(), List.of());
        Judgement green = judge(ATHLETE, List.of(), null);
        Scaling today = new Scaler(ATHLETE, history, MONDAY_1, Libraries.WHOLE).scale(drill, drill.dose(), green);
        assertThat(((Scaling.Replaced) today).cause()).isEqualTo(new Cause.Capped(4));
        Scaling later =
                new Scaler(ATHLETE, history, MONDAY_1.plusDays(3), Libraries.WHOLE).scale(drill, drill.dose(), green);
        assertThat(later).isNotInstanceOf(Scaling.Replaced.class);
    }

    @Test
    void underSixteenNothingIsScaled() {
        Athlete child = Someone.athlete(1, 12, Set.of(), Set.of(), AgeBand.UNDER_16);
        assertThat(scale(child, "clamshell", Region.HIP, 0))
                .isEqualTo(new Scaling.LeftOut(new Cause.OfAge(AgeBand.UNDER_16)));
    }

    @Test
    void fromSixtyFiveOnThereIsNoImpact() {
        Athlete older = Someone.athlete(3, 30, ATHLETE.equipment(), Set.of(), AgeBand.FROM_65);
        assertThat(replacement(scale(older, "lateral-shuffle", Region.HIP, 0))).isEqualTo("diagonal-step");
    }

    private static Condition condition(String code) {
        return Libraries.WHOLE.condition(code).orElseThrow();
    }
}
