package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;
import static swivel.coaching.Someone.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Light;
import swivel.coaching.Region;
import swivel.coaching.Someone;
import swivel.coaching.light.TrafficLight;
import swivel.library.DrillFacts;

class TodaysLimitsTest {
    private static final Athlete TRAINED = Someone.trained(3);

    @Test
    void afterAnAdductorStrainLightWorkStaysUpToTwo() {
        Athlete strained = Someone.with("adductor-strain");
        DrillFacts squeeze = Libraries.drill("adductor-squeeze");
        assertThat(limits(strained, Region.INNER_THIGH, 2).objection(squeeze, Light.GREEN))
                .isEmpty();
        assertThat(limits(strained, Region.INNER_THIGH, 3).objection(squeeze, Light.HOLD))
                .isPresent();
        assertThat(limits(TRAINED, Region.INNER_THIGH, 3).objection(squeeze, Light.HOLD))
                .isEmpty();
    }

    /** The only one there is is of the third level, which an amber day takes anyway. */
    @Test
    void onAmberAnEndRangeIsometricIsOutWhateverItsLevel() {
        DrillFacts easier = atLevelTwo(Libraries.drill("ninety-ninety-isometrics"));
        TodaysLimits limits = limits(TRAINED, Region.OUTER_HIP, 4);
        assertThat(limits.objection(easier, Light.AMBER)).isPresent();
        assertThat(limits.objection(easier, Light.GREEN)).isEmpty();
    }

    private static TodaysLimits limits(Athlete athlete, Region region, int severity) {
        History history = History.reporting(List.of(report(MONDAY_1, region, severity)));
        var judgement = TrafficLight.judge(history, athlete, Libraries.week(athlete), MONDAY_1, at(MONDAY_1, 12));
        return new TodaysLimits(judgement, athlete);
    }

    private static DrillFacts atLevelTwo(DrillFacts drill) {
        return new DrillFacts(
                drill.id(),
                drill.name(),
                drill.aliases(),
                drill.category(),
                drill.actions(),
                drill.region(),
                2,
                drill.equipment(),
                drill.requiresOneOf(),
                drill.dose(),
                drill.frequency(),
                null,
                null,
                null,
                drill.flags(),
                drill.heldOn(),
                drill.sources());
    }
}
