package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Region;
import swivel.coaching.Someone;
import swivel.coaching.SymptomReport;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.coaching.WarningSign;
import swivel.coaching.light.Judgement;
import swivel.coaching.light.TrafficLight;
import swivel.library.Condition;
import swivel.library.Dose;
import swivel.library.Dose.Sides;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

class ScalerTest {
    private static final Athlete ATHLETE = Someone.trained(3);

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

    private static Scaling scale(Athlete athlete, String id, Region region, int score) {
        DrillFacts drill = Libraries.drill(id);
        Judgement judgement = judge(athlete, List.of(Someone.report(MONDAY_1, region, score)), null);
        return new Scaler(athlete, History.none(), MONDAY_1, Libraries.WHOLE).scale(drill, drill.dose(), judgement);
    }

    private static Scaler.Alternative easier(String id, Set<DrillId> taken) {
        DrillFacts drill = Libraries.drill(id);
        return new Scaler(ATHLETE, History.none(), MONDAY_1, Libraries.WHOLE)
                .easier(drill, drill.dose(), 100, taken, judge(ATHLETE, List.of(), null))
                .orElseThrow();
    }

    private static Judgement judge(Athlete athlete, List<SymptomReport> reports, @Nullable WarningSign sign) {
        return TrafficLight.judge(
                new History(List.of(), List.of(), List.of(), reports, sign, null),
                athlete,
                Libraries.week(athlete),
                MONDAY_1,
                at(MONDAY_1, 12));
    }

    private static String replacement(Scaling scaling) {
        assertThat(scaling).isInstanceOf(Scaling.Replaced.class);
        return ((Scaling.Replaced) scaling).by().id().value();
    }

    private static Condition condition(String code) {
        return Libraries.WHOLE.condition(code).orElseThrow();
    }
}
