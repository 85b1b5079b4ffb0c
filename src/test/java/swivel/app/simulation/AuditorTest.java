package swivel.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;
import static swivel.coaching.Someone.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Region;
import swivel.coaching.Someone;
import swivel.coaching.SymptomReport;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.coaching.WarningSign;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Purpose;
import swivel.coaching.routine.Routine;
import swivel.coaching.routine.RoutinePlanner;
import swivel.coaching.routine.Scaling;
import swivel.coaching.streak.Streak;
import swivel.library.DrillFacts;

/** What one person was rightly given is shown to the auditor as if another one had got it. */
class AuditorTest {
    private static final RoutinePlanner PLANNER = new RoutinePlanner(Libraries.WHOLE);
    private static final Athlete TRAINED = Someone.trained(3);

    @Test
    void aRightRoutineBreaksNoRule() {
        assertThat(broken(TRAINED, History.none(), planned(TRAINED, History.none())))
                .isEmpty();
    }

    @Test
    void drillsForSomebodyWithoutThingsAndTimeAreNoticed() {
        Athlete bare = Someone.athlete(3, 3, Set.of(), Set.of(), AgeBand.FROM_16_TO_49);
        assertThat(broken(bare, History.none(), planned(TRAINED, History.none())))
                .contains(Rule.TIME);
        assertThat(broken(bare, History.none(), with("band-seated-ir"))).contains(Rule.EQUIPMENT);
    }

    @Test
    void aDrillThatAConditionForbidsIsNoticed() {
        Athlete replaced = Someone.with("thr-within-precautions");
        assertThat(Libraries.WHOLE.condition("thr-within-precautions")).isPresent();
        assertThat(broken(replaced, History.none(), planned(TRAINED, History.none())))
                .contains(Rule.CONDITION);
    }

    @Test
    void levelThreeInTheFirstWeeksIsNoticed() {
        Athlete newcomer = Someone.newcomer(MONDAY_1);
        assertThat(broken(newcomer, History.none(), with("copenhagen-long"))).contains(Rule.LEVEL);
    }

    @Test
    void aDrillBeyondItsCapIsNoticed() {
        DrillFacts capped = Libraries.drill("copenhagen-short");
        int cap = capped.frequency().weeklyCap().orElseThrow();
        List<DoneDrill> done = new ArrayList<>();
        for (int ago = 1; ago <= cap; ago++) {
            done.add(new DoneDrill(MONDAY_1.minusDays(ago), capped.id()));
        }
        History history = new History(List.of(), done, List.of(), List.of());
        assertThat(broken(TRAINED, history, with("copenhagen-short"))).contains(Rule.CAP, Rule.STRENGTH_IN_A_ROW);
    }

    @Test
    void aGreenRoutineForASoreGroinIsNoticed() {
        History sore = reported(report(MONDAY_1, Region.GROIN, 4));
        assertThat(broken(TRAINED, sore, planned(TRAINED, History.none()))).contains(Rule.TOO_GREEN);
        assertThat(broken(TRAINED, sore, with("ninety-ninety-ir-stretch"))).contains(Rule.COMPLAINT, Rule.PARTNER);
        assertThat(broken(TRAINED, sore, planned(TRAINED, sore))).isEmpty();
    }

    @Test
    void aChangeBlamedOnWhatWasNeverSaidIsNoticed() {
        History sore = reported(report(MONDAY_1, Region.GLUTE, 5));
        assertThat(broken(TRAINED, History.none(), planned(TRAINED, sore))).contains(Rule.WITHOUT_CAUSE);
    }

    @Test
    void drillsUnderAWarningSignAreNoticed() {
        WarningSign sign = new WarningSign(WarningSign.Sign.LOCKING, WarningSign.Tier.SOON);
        History warned = new History(List.of(), List.of(), List.of(), List.of(), sign, null);
        assertThat(broken(TRAINED, warned, planned(TRAINED, History.none()))).contains(Rule.WITHHELD);
    }

    @Test
    void aStreakThatFallsAfterADayOfRestIsNoticed() {
        Auditor auditor = auditor(TRAINED);
        auditor.audit(new Streak(9, 9, 80, 1, false, true), new Streak(0, 9, 80, 0, false, false), MONDAY_1);
        assertThat(auditor.breaches()).extracting(Breach::rule).containsExactly(Rule.STREAK);
    }

    @Test
    void aStreakMayFallAfterADayThatWasMissed() {
        Auditor auditor = auditor(TRAINED);
        auditor.audit(new Streak(9, 9, 80, 0, false, false), new Streak(0, 9, 80, 0, false, false), MONDAY_1);
        assertThat(auditor.breaches()).isEmpty();
    }

    private static Routine planned(Athlete athlete, History history) {
        return PLANNER.plan(athlete, history, MONDAY_1, at(MONDAY_1, 20));
    }

    /** Nothing but this drill, as a stretch on its own. */
    private static Routine with(String drill) {
        Routine routine = planned(TRAINED, History.none());
        DrillFacts facts = Libraries.drill(drill);
        PlannedDrill only =
                new PlannedDrill(facts, facts.dose(), 100, Purpose.STRETCH, null, new Scaling.AsPlanned(), null);
        return new Routine(
                routine.day(),
                routine.kind(),
                routine.session(),
                null,
                routine.judgement(),
                List.of(only),
                List.of(),
                null,
                0,
                null);
    }

    private static History reported(SymptomReport report) {
        return new History(List.of(), List.of(), List.of(), List.of(report));
    }

    private static List<Rule> broken(Athlete athlete, History history, Routine routine) {
        Auditor auditor = auditor(athlete);
        LocalDate day = routine.day();
        auditor.audit(routine, history, at(day, 20), true);
        return auditor.breaches().stream().map(Breach::rule).toList();
    }

    private static Auditor auditor(Athlete athlete) {
        return new Auditor(Libraries.WHOLE, PLANNER, athlete, 0);
    }
}
