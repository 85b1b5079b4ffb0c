package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Someone;
import swivel.coaching.light.TrafficLight;
import swivel.library.Dose;
import swivel.library.DrillFacts;
import swivel.library.Equipment;

/** What each condition takes away and what it leaves, drill by drill: a case for each row of the conditions that are asked for. */
class ConditionRulesTest {
    @ParameterizedTest(name = "{0}: not {1}, but {2}")
    @CsvSource({
        "thr-within-precautions, clamshell glute-bridge supine-butterfly childs-pose cat-camel, "
                + "easy-walk rib-breathing pelvic-tilt",
        "thr-posterior, figure-four-supine seated-hip-rotations figure-four-seated lateral-shuffle, "
                + "clamshell glute-bridge side-lying-hip-abduction",
        "thr-anterior, half-kneeling-hip-flexor-stretch ninety-ninety-er-stretch lateral-shuffle, "
                + "clamshell glute-bridge seated-hip-rotations",
        "fai-pinch, ninety-ninety-ir-stretch supine-ir-stretch deep-squat-hold, "
                + "side-lying-hip-abduction glute-bridge hip-hinge prone-hip-extension",
        "dysplasia-instability, couch-stretch butterfly-stretch, clamshell pallof-press",
        "hypermobility, couch-stretch butterfly-stretch figure-four-supine, clamshell bird-dog",
        "gtps, figure-four-seated side-plank-hip-dip hip-airplane, clamshell glute-bridge side-lying-hip-abduction",
        "gtps-sore-side-down, '', clamshell side-lying-hip-abduction glute-bridge bird-dog",
        "adductor-strain, adductor-rock-back frog-stretch copenhagen-short cossack-squat, "
                + "adductor-squeeze side-lying-hip-adduction",
        "pgp, butterfly-stretch single-leg-stance step-up copenhagen-short, clamshell glute-bridge bird-dog",
        "pregnancy-20wk-supine, glute-bridge figure-four-supine prone-hip-extension lateral-shuffle, clamshell bird-dog",
        "pregnancy-prone, prone-hip-extension reverse-hyper front-hip-release, glute-bridge clamshell",
        "back-history-clear-first, reverse-hyper, hip-hinge bird-dog",
        "acute-low-back, reverse-hyper cat-camel band-push-pull, hip-hinge bird-dog",
        "osteoporosis, cat-camel band-push-pull lateral-shuffle, hip-hinge bird-dog single-leg-stance",
        "knee-ligament-meniscus, ninety-ninety-er-stretch figure-four-seated tempo-squat, clamshell seated-hip-rotations",
        "knee-kneeling, half-kneeling-hip-flexor-stretch bird-dog, supine-hip-flexor-hang clamshell",
        "knee-deep-flexion, tempo-squat split-squat, hip-hinge clamshell",
        "wrist-pain, bird-dog quadruped-hip-circles, front-plank clamshell",
        "shoulder-pain, front-plank copenhagen-short, bird-dog clamshell",
        "falls-risk, hip-airplane pivot-step single-leg-deadlift lateral-shuffle, "
                + "single-leg-stance leg-swings step-up bird-dog clamshell",
        "dvt-or-anticoagulant, glute-release front-hip-release, clamshell glute-bridge",
        "acute-injury, glute-release lateral-shuffle hip-hinge butterfly-stretch, clamshell glute-bridge",
        "bone-stress-risk, lateral-shuffle med-ball-rotation, clamshell step-up",
        "proximal-hamstring, hip-hinge single-leg-deadlift, glute-bridge clamshell",
        "hernia-or-pelvic-floor, farmer-carry hip-thrust goblet-squat, clamshell tempo-squat",
        "uncontrolled-bp, farmer-carry hip-thrust goblet-squat, clamshell tempo-squat"
    })
    void aConditionTakesSomeDrillsAndLeavesOthers(String condition, String taken, String left) {
        Athlete athlete =
                Someone.athlete(3, 30, EnumSet.allOf(Equipment.class), Set.of(condition), AgeBand.FROM_16_TO_49);
        for (String drill : taken.isEmpty() ? new String[0] : taken.split(" ")) {
            assertThat(conditionThatTakes(athlete, drill)).as(drill).contains(condition);
        }
        for (String drill : left.split(" ")) {
            assertThat(conditionThatTakes(athlete, drill)).as(drill).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gtps, clamshell, Lie only on the side that does not hurt",
        "gtps-sore-side-down, side-plank-knees, Lie only on the side that can take it",
        "falls-risk, single-leg-stance, Both hands on a worktop",
        "osteoporosis, single-leg-stance, keep a hand on it"
    })
    void whatStaysIsDoneWithCare(String condition, String drill, String care) {
        assertThat(care(condition, drill))
                .hasValueSatisfying(said -> assertThat(said).contains(care));
        assertThat(care(condition, "glute-bridge")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"gtps, clamshell", "gtps-sore-side-down, clamshell", "gtps-sore-side-down, side-plank-knees"})
    void onASoreSideNothingIsDoneAndOnTheOtherOneSideIs(String condition, String drill) {
        Dose whole = Libraries.drill(drill).dose();
        assertThat(scaling(Someone.with(condition), drill))
                .isEqualTo(new Scaling.Adjusted(whole, whole.onOneSide(), 100, because(condition)));
        assertThat(scaling(Someone.with(condition), "glute-bridge")).isEqualTo(new Scaling.AsPlanned());
    }

    @Test
    void effortsUnderHighBloodPressureAreShortAndBalanceAndStretchesAreNot() {
        Athlete athlete = Someone.with("uncontrolled-bp");
        Dose plank = Libraries.drill("front-plank").dose();
        Dose held = new Dose(plank.sets(), null, 10, plank.sides());
        assertThat(scaling(athlete, "front-plank"))
                .isEqualTo(new Scaling.Adjusted(plank, held, 100, because("uncontrolled-bp")));
        assertThat(scaling(athlete, "single-leg-stance")).isEqualTo(new Scaling.AsPlanned());
        assertThat(scaling(athlete, "half-kneeling-hip-flexor-stretch")).isEqualTo(new Scaling.AsPlanned());
    }

    @Test
    void from65OnOneLegIsStoodOnWhereThereIsSomethingToHoldOnTo() {
        Athlete athlete = Someone.athlete(3, 30, EnumSet.allOf(Equipment.class), Set.of(), AgeBand.FROM_65);
        Cause ofAge = new Cause.OfAge(AgeBand.FROM_65);
        assertThat(scaling(athlete, "step-up")).isEqualTo(new Scaling.AsPlanned());
        assertThat(scaling(athlete, "hip-airplane").decidedBy()).contains(ofAge);
        assertThat(scaling(athlete, "pivot-step").decidedBy()).contains(ofAge);
        assertThat(scaling(Someone.trained(3), "pivot-step")).isEqualTo(new Scaling.AsPlanned());
    }

    private static Cause because(String condition) {
        return new Cause.HasCondition(Libraries.WHOLE.condition(condition).orElseThrow());
    }

    private static Optional<String> care(String condition, String drill) {
        return Libraries.WHOLE.condition(condition).orElseThrow().care(Libraries.drill(drill));
    }

    /** An old injury that is well now takes nothing: it lowers the ceiling of the light. */
    @Test
    void aPastInjuryTakesNoDrill() {
        Athlete athlete = Someone.with("past-injury");
        assertThat(Libraries.WHOLE.drills())
                .allSatisfy(drill -> assertThat(
                                conditionThatTakes(athlete, drill.id().value()))
                        .isEmpty());
    }

    @Test
    void everyConditionThatIsAskedForHasItsCase() throws NoSuchMethodException {
        String[] rows = ConditionRulesTest.class
                .getDeclaredMethod("aConditionTakesSomeDrillsAndLeavesOthers", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .value();
        assertThat(rows)
                .extracting(row -> row.substring(0, row.indexOf(',')))
                .containsExactlyInAnyOrderElementsOf(Libraries.WHOLE.conditions().stream()
                        .map(condition -> condition.code())
                        .filter(code -> !code.equals("past-injury"))
                        .toList());
    }

    /** The condition for which the drill itself is not done; empty where it is. */
    private static Optional<String> conditionThatTakes(Athlete athlete, String id) {
        Scaling scaling = scaling(athlete, id);
        return switch (scaling) {
            case Scaling.AsPlanned _, Scaling.Adjusted _ -> Optional.empty();
            case Scaling.Replaced _, Scaling.LeftOut _ ->
                scaling.decidedBy()
                        .filter(Cause.HasCondition.class::isInstance)
                        .map(cause -> ((Cause.HasCondition) cause).condition().code());
        };
    }

    /** What becomes of a drill on a green day. */
    private static Scaling scaling(Athlete athlete, String id) {
        DrillFacts drill = Libraries.drill(id);
        var green = TrafficLight.judge(History.none(), athlete, Libraries.week(athlete), MONDAY_1, at(MONDAY_1, 12));
        return new Scaler(athlete, History.none(), MONDAY_1, Libraries.WHOLE).scale(drill, drill.dose(), green);
    }
}
