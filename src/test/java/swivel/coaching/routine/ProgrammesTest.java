package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;
import static swivel.coaching.Someone.keptAtIt;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.DayChoice;
import swivel.coaching.DayKind;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Region;
import swivel.coaching.Someone;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.library.Block.Part;
import swivel.library.Block.Shares;
import swivel.library.DrillId;
import swivel.library.ProgrammeId;
import swivel.library.SessionId;

/** The programmes that ship, as people get them. */
class ProgrammesTest {
    private static final Athlete TRAINED = Someone.trained(2);
    private static final Athlete ADVANCED = Someone.trained(3);

    @ParameterizedTest
    @CsvSource({
        "hip-rotation, full-session",
        "squat-and-athletics, squat-and-athletics",
        "ninety-ninety, ninety-ninety-pairs",
        "turning-sports, turning-sport"
    })
    void aTrainingDayHoldsTheSessionOfTheChosenProgramme(String programme, String session) {
        Routine routine = plan(TRAINED.withProgramme(new ProgrammeId(programme)), MONDAY_1);
        assertThat(routine.session().id()).isEqualTo(new SessionId(session));
        assertThat(routine.drills()).hasSizeGreaterThan(3);
    }

    @Test
    void whoHasNotChosenOrChoseWhatIsNoMoreGetsTheUsualProgramme() {
        Routine usual = plan(TRAINED, MONDAY_1);
        assertThat(usual.session().id()).isEqualTo(new SessionId("full-session"));
        assertThat(plan(TRAINED.withProgramme(new ProgrammeId("long-gone")), MONDAY_1))
                .isEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource({"1, MOBILITY", "4, MOBILITY", "5, STABILITY", "8, STABILITY", "9, STRENGTH", "12, STRENGTH"})
    void eachBlockSharesTheTimeAsItSays(int week, Part emphasis) {
        Routine routine = plan(inWeek(week, 30), MONDAY_1);
        Shares shares = Objects.requireNonNull(Libraries.quarter()
                .block(MONDAY_1.minusWeeks(week - 1L), MONDAY_1)
                .shares());
        for (Part part : Part.values()) {
            boolean wanted = shares.of(part) > 0;
            assertThat(seconds(routine, part) > 0).isEqualTo(wanted);
        }
        assertThat(shares.of(emphasis)).isGreaterThanOrEqualTo(40);
        assertThat(100 * seconds(routine, emphasis) / routine.seconds())
                .isBetween(shares.of(emphasis) - 15, shares.of(emphasis) + 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 20, 30})
    void theStrengthBlockHoldsStrengthInShortSessionsToo(int minutes) {
        Routine strength = plan(inWeek(10, minutes), MONDAY_1);
        assertThat(seconds(strength, Part.STRENGTH))
                .isGreaterThan(seconds(strength, Part.STABILITY))
                .isGreaterThan(seconds(plan(inWeek(6, minutes), MONDAY_1), Part.STRENGTH));
        assertThat(seconds(plan(inWeek(2, minutes), MONDAY_1), Part.STRENGTH)).isZero();
    }

    @Test
    void theThirteenthWeekIsLightAndThenTheQuarterBeginsAgain() {
        Routine light = plan(inWeek(13, 30), MONDAY_1);
        assertThat(light.kind()).isEqualTo(DayKind.DAILY);
        assertThat(light.session().id()).isEqualTo(new SessionId("daily-set"));
        assertThat(plan(inWeek(14, 30), MONDAY_1).session().id()).isEqualTo(new SessionId("full-session"));
        assertThat(IntStream.of(1, 13, 14, 27)
                        .map(week -> Libraries.quarter().week(MONDAY_1.minusWeeks(week - 1L), MONDAY_1)))
                .containsExactly(1, 13, 1, 1);
    }

    @Test
    void theFourFloorDrillsComeInTheirOrder() {
        assertThat(ids(plan(TRAINED, "ninety-ninety-pairs")))
                .containsExactly(
                        "ninety-ninety-er-stretch",
                        "ninety-ninety-active-er",
                        "ninety-ninety-ir-stretch",
                        "ninety-ninety-active-ir");
    }

    @Test
    void theMorningRoutineGoesFromRollingToABreath() {
        assertThat(plan(TRAINED, "morning-routine").drills())
                .extracting(PlannedDrill::purpose)
                .containsExactly(
                        Purpose.RELEASE, Purpose.RELEASE, Purpose.ACTIVATION, Purpose.INTEGRATION, Purpose.RESET);
    }

    @Test
    void aWarmUpHoldsBrieflyAndSaysWhy() {
        Routine routine = plan(TRAINED, "rotation-warm-up");
        assertThat(routine.drills())
                .filteredOn(drill -> drill.purpose() == Purpose.STRETCH)
                .isNotEmpty()
                .allSatisfy(drill -> {
                    assertThat(drill.dose().seconds()).isLessThanOrEqualTo(30);
                    assertThat(drill.scaling())
                            .isInstanceOfSatisfying(
                                    Scaling.Adjusted.class,
                                    shortened -> assertThat(shortened.cause()).isEqualTo(new Cause.WarmUp()));
                });
    }

    @Test
    void atAHoldTheHoldsOfAWarmUpAreNotLengthened() {
        History sore = new History(List.of(), List.of(), List.of(), List.of(Someone.report(MONDAY_1, Region.GLUTE, 3)));
        assertThat(plan(TRAINED, sore, "rotation-warm-up").drills())
                .filteredOn(drill -> drill.purpose() == Purpose.STRETCH)
                .isNotEmpty()
                .allMatch(drill -> Optional.ofNullable(drill.dose().seconds()).orElse(0) <= 30);
    }

    @Test
    void theAdvancedPairIsThereForWhoIsReadyForIt() {
        assertThat(ids(plan(ADVANCED, "advanced-pair")))
                .containsExactly("couch-stretch", "hip-thrust", "reverse-hyper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"back-history-clear-first", "acute-low-back", "knee-ligament-meniscus"})
    void aHistoryOfBackOrKneeClosesTheAdvancedPair(String condition) {
        Athlete athlete = Someone.athlete(3, 30, ADVANCED.equipment(), Set.of(condition), AgeBand.FROM_16_TO_49);
        Routine routine = plan(athlete, "advanced-pair");
        assertThat(routine.drills()).isNotEmpty().allMatch(drill -> drill.purpose() == Purpose.RECOVERY);
        assertThat(routine.leftOut())
                .extracting(Routine.LeftOutDrill::cause)
                .isNotEmpty()
                .allMatch(cause -> cause instanceof Cause.HasCondition);
    }

    @Test
    void belowLevelThreeTheAdvancedPairWaits() {
        assertThat(plan(TRAINED, "advanced-pair").leftOut())
                .extracting(Routine.LeftOutDrill::cause)
                .isNotEmpty()
                .allMatch(cause -> cause.equals(new Cause.AboveLevel(2)));
    }

    @Test
    void afterFourTimesInSevenDaysTheAdvancedPairWaitsForTheWindowToRollOn() {
        List<DoneDrill> four = IntStream.of(6, 5, 3, 2)
                .boxed()
                .flatMap(ago -> List.of("couch-stretch", "reverse-hyper").stream()
                        .map(id -> new DoneDrill(MONDAY_1.minusDays(ago), new DrillId(id))))
                .toList();
        History history = new History(List.of(), four, List.of(), List.of());
        assertThat(ids(plan(ADVANCED, history, "advanced-pair"))).doesNotContain("couch-stretch", "reverse-hyper");
        LocalDate tomorrow = MONDAY_1.plusDays(1);
        assertThat(ids(new RoutinePlanner(Libraries.WHOLE)
                        .plan(
                                ADVANCED,
                                history,
                                new DayChoice.Another(tomorrow, new SessionId("advanced-pair")),
                                at(tomorrow, 12))))
                .contains("couch-stretch", "reverse-hyper");
    }

    @Test
    void recoveryIsAnOpeningEasyMovementAndAWalk() {
        assertThat(ids(plan(TRAINED, "recovery-set")))
                .hasSize(4)
                .endsWith("easy-walk")
                .containsAnyOf("supine-butterfly", "childs-pose");
    }

    @Test
    void aSessionThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> plan(TRAINED, "moonwalk"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'moonwalk'");
    }

    private static int seconds(Routine routine, Part part) {
        return routine.drills().stream()
                .filter(drill -> TimeBudget.part(drill.purpose()).equals(Optional.of(part)))
                .mapToInt(drill -> drill.seconds() + Routine.SECONDS_BETWEEN_DRILLS)
                .sum();
    }

    private static Athlete inWeek(int week, int minutes) {
        return Someone.athlete(
                2,
                minutes,
                TRAINED.equipment(),
                Set.of(),
                AgeBand.FROM_16_TO_49,
                TRAINED.fullDays(),
                MONDAY_1.minusWeeks(week - 1L + 13));
    }

    private static List<String> ids(Routine routine) {
        return routine.drills().stream()
                .map(drill -> drill.drill().id().value())
                .toList();
    }

    private static Routine plan(Athlete athlete, LocalDate day) {
        return new RoutinePlanner(Libraries.WHOLE)
                .plan(athlete, keptAtIt(athlete, History.none(), day), day, at(day, 12));
    }

    private static Routine plan(Athlete athlete, String session) {
        return plan(athlete, History.none(), session);
    }

    private static Routine plan(Athlete athlete, History history, String session) {
        return new RoutinePlanner(Libraries.WHOLE)
                .plan(
                        athlete,
                        keptAtIt(athlete, history, MONDAY_1),
                        new DayChoice.Another(MONDAY_1, new SessionId(session)),
                        at(MONDAY_1, 12));
    }
}
