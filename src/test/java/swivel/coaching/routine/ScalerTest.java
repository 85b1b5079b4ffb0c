package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Region;
import swivel.coaching.Someone;
import swivel.coaching.SymptomReport;
import swivel.coaching.WarningSign;
import swivel.coaching.light.Judgement;
import swivel.library.Dose;
import swivel.library.Dose.Sides;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/** What how it feels makes of a drill. */
class ScalerTest extends ScaledDrills {
    @Test
    void aGreenDayIsAsPlanned() {
        assertThat(scale(ATHLETE, "pigeon-stretch", Region.GLUTE, 2)).isEqualTo(new Scaling.AsPlanned());
    }

    @Test
    void onHoldAStretchIsHeldForAMinuteAtThreeQuartersOfTheRange() {
        Scaling scaling = scale(ATHLETE, "elevated-pigeon", Region.GLUTE, 3);
        assertThat(scaling).isInstanceOfSatisfying(Scaling.Adjusted.class, shortened -> {
            assertThat(shortened.dose()).isEqualTo(new Dose(1, null, 60, Sides.EACH));
            assertThat(shortened.rangePercent()).isEqualTo(75);
            assertThat(shortened.cause()).isInstanceOf(Cause.Complained.class);
        });
    }

    @Test
    void onHoldTheThirdLevelGivesWayToAnEasierDrill() {
        assertThat(replacement(scale(ATHLETE, "pigeon-stretch", Region.GLUTE, 3)))
                .isEqualTo("elevated-pigeon");
    }

    @Test
    void whatIsTooHardGivesWayToTheNextEasierVariantWithNoMoreWork() {
        Scaler.Alternative easier = easier("clamshell", Set.of());

        assertThat(easier.drill().id().value()).isEqualTo("lying-hip-rotations");
        assertThat(new Effort(easier.dose(), easier.rangePercent()).activeSeconds())
                .isLessThanOrEqualTo(
                        Effort.full(Libraries.drill("clamshell").dose()).activeSeconds());
    }

    @Test
    void whereEveryEasierVariantHasItsPlaceHalfOfTheDrillIsLeft() {
        Set<DrillId> taken = new HashSet<>();
        Libraries.WHOLE.drills().forEach(drill -> taken.add(drill.id()));

        Scaler.Alternative easier = easier("clamshell", taken);

        assertThat(easier.drill().id().value()).isEqualTo("clamshell");
        assertThat(easier.dose())
                .isEqualTo(Effort.full(Libraries.drill("clamshell").dose())
                        .halved()
                        .dose());
    }

    @Test
    void whatHasNotGoneBackByMorningCostsAThird() {
        SymptomReport before = Someone.report(MONDAY_1.minusDays(1), Region.GLUTE, 2);
        SymptomReport risen = Someone.report(MONDAY_1, Region.GLUTE, 3);
        DrillFacts squat = Libraries.drill("tempo-squat");
        Scaler scaler = new Scaler(ATHLETE, History.none(), MONDAY_1, Libraries.WHOLE);
        assertThat(scaler.scale(squat, squat.dose(), judge(ATHLETE, List.of(before, risen), null)))
                .isInstanceOfSatisfying(
                        Scaling.Adjusted.class,
                        less -> assertThat(less.dose()).isEqualTo(new Dose(2, 8, null, Sides.TOGETHER)));
        assertThat(scaler.scale(squat, squat.dose(), judge(ATHLETE, List.of(risen), null)))
                .isInstanceOfSatisfying(
                        Scaling.Adjusted.class, held -> assertThat(held.dose()).isEqualTo(squat.dose()));
    }

    @Test
    void onAmberADrillBecomesHalfOfItsEasierVariant() {
        Scaling scaling = scale(ATHLETE, "clamshell", Region.HIP, 4);
        assertThat(scaling).isInstanceOfSatisfying(Scaling.Replaced.class, replaced -> {
            assertThat(replaced.by().id().value()).isEqualTo("lying-hip-rotations");
            assertThat(replaced.dose()).isEqualTo(new Dose(1, 12, null, Sides.EACH));
        });
    }

    @Test
    void anEasierVariantThatTheComplaintBarsIsPassedOver() {
        assertThat(replacement(scale(ATHLETE, "hip-cars-standing", Region.HIP_FRONT, 4)))
                .isEqualTo("lying-hip-rotations");
    }

    @Test
    void onAmberNothingIsLoaded() {
        assertThat(replacement(scale(ATHLETE, "goblet-squat", Region.OUTER_HIP, 4)))
                .isEqualTo("quadruped-rock-back");
        assertThat(replacement(scale(ATHLETE, "hip-thrust", Region.OUTER_HIP, 4)))
                .isEqualTo("glute-bridge");
    }

    @Test
    void onRedADrillIsLeftOutBecauseOfTheReport() {
        assertThat(scale(ATHLETE, "clamshell", Region.HIP, 7))
                .isInstanceOfSatisfying(
                        Scaling.LeftOut.class, left -> assertThat(left.cause()).isInstanceOf(Cause.Complained.class));
    }

    @Test
    void onRedTheRecoverySetStays() {
        assertThat(scale(ATHLETE, "easy-walk", Region.HIP, 7)).isEqualTo(new Scaling.AsPlanned());
        assertThat(scale(ATHLETE, "childs-pose", Region.HIP, 7)).isInstanceOf(Scaling.LeftOut.class);
    }

    @Test
    void aSoreKneeChangesOnlyWhatLoadsIt() {
        assertThat(scale(ATHLETE, "glute-bridge", Region.KNEE, 5)).isEqualTo(new Scaling.AsPlanned());
        assertThat(scale(ATHLETE, "tempo-squat", Region.KNEE, 3))
                .isInstanceOfSatisfying(
                        Scaling.Adjusted.class,
                        shortened -> assertThat(shortened.rangePercent()).isEqualTo(75));
        assertThat(replacement(scale(ATHLETE, "tempo-squat", Region.KNEE, 5))).isEqualTo("hip-hinge");
    }

    @Test
    void aDraftNeverStandsIn() {
        Judgement amber = judge(ATHLETE, List.of(Someone.report(MONDAY_1, Region.HIP, 4)), null);
        Library library = Libraries.WITH_GAPS;
        assertThat(library.drills()).isNotEmpty().allSatisfy(drill -> {
            Scaling scaling = new Scaler(ATHLETE, History.none(), MONDAY_1, library)
                    .scale(drill.facts(), drill.facts().dose(), amber);
            if (scaling instanceof Scaling.Replaced replaced) {
                assertThat(library.drill(replaced.by().id())).isPresent();
            }
        });
    }

    @Test
    void aWarningSignStopsEverything() {
        WarningSign sign = new WarningSign(WarningSign.Sign.DVT, WarningSign.Tier.SAME_DAY);
        DrillFacts walk = Libraries.drill("easy-walk");
        assertThat(new Scaler(ATHLETE, History.none(), MONDAY_1, Libraries.WHOLE)
                        .scale(walk, walk.dose(), judge(ATHLETE, List.of(), sign)))
                .isEqualTo(new Scaling.LeftOut(new Cause.Warned(sign)));
    }

    private static Scaler.Alternative easier(String id, Set<DrillId> taken) {
        DrillFacts drill = Libraries.drill(id);
        return new Scaler(ATHLETE, History.none(), MONDAY_1, Libraries.WHOLE)
                .easier(drill, drill.dose(), 100, taken, judge(ATHLETE, List.of(), null))
                .orElseThrow();
    }
}
