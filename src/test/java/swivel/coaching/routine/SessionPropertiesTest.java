package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import swivel.coaching.Athlete;
import swivel.coaching.DayChoice;
import swivel.coaching.Generators;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Light;
import swivel.coaching.Someone;
import swivel.coaching.SymptomReport;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.library.Category;
import swivel.library.Drill;
import swivel.library.Library;
import swivel.library.SessionPlan;

/** Whatever session is asked for, on whatever day: the rules of the day's own routine hold for it too. */
class SessionPropertiesTest extends Anybody {
    @Property(tries = TRIES)
    void noSessionHoldsWhatThePersonMayNotDo(
            @ForAll("sessions") SessionPlan session,
            @ForAll("athletes") Athlete athlete,
            @ForAll("done") List<DoneDrill> done,
            @ForAll("days") LocalDate day,
            @ForAll("libraries") Library library) {
        Routine routine = plan(session, athlete, done, List.of(), day, library);
        for (PlannedDrill planned : routine.drills()) {
            assertIsOpenTo(athlete, planned, done, day, library);
        }
    }

    @Property(tries = TRIES)
    void aSessionKeepsItsOwnLimits(
            @ForAll("sessions") SessionPlan session,
            @ForAll("athletes") Athlete athlete,
            @ForAll("done") List<DoneDrill> done,
            @ForAll("days") LocalDate day,
            @ForAll("libraries") Library library) {
        Routine routine = plan(session, athlete, done, List.of(), day, library);
        SessionPlan.Limits limits = session.limits();
        assertThat(routine.minutes()).isLessThanOrEqualTo(Math.min(athlete.minutes(), limits.minutes()));
        for (PlannedDrill planned : routine.drills()) {
            if (planned.drill().category() != Category.RECOVERY) {
                assertThat(isClosed(session, athlete, done, day, library)).isFalse();
                assertThat(planned.drill().level()).isLessThanOrEqualTo(limits.hardest());
                if (limits.cap() != null) {
                    assertThat(sessionsBefore(done, planned.drill(), day)).isLessThan(limits.cap());
                }
            }
            Integer hold = planned.dose().seconds();
            if (limits.longestHold() != null && hold != null && Drills.isStretch(planned.drill())) {
                assertThat(hold).isLessThanOrEqualTo(limits.longestHold());
            }
        }
    }

    @Property(tries = TRIES)
    void noSessionHoldsWhatTheLightForbids(
            @ForAll("sessions") SessionPlan session,
            @ForAll("athletes") Athlete athlete,
            @ForAll("reports") List<SymptomReport> reports,
            @ForAll("days") LocalDate day,
            @ForAll("libraries") Library library) {
        Routine routine = plan(session, athlete, List.of(), reports, day, library);
        assertPairs(routine);
        Light light = routine.judgement().light();
        for (PlannedDrill planned : routine.drills()) {
            assertThat(routine.judgement().complaints()).noneMatch(complaint -> complaint.bars(planned.drill()));
            assertThat(planned.drill().level() == 3 && light.isWorseThan(Light.GREEN))
                    .isFalse();
            assertThat(light == Light.AMBER && Drills.isLoaded(planned.drill())).isFalse();
            assertThat(light == Light.RED && planned.drill().category() != Category.RECOVERY)
                    .isFalse();
        }
    }

    @Property(tries = TRIES)
    void threeMinutesAreEnoughForSomethingAndTheSameFactsGiveTheSame(
            @ForAll("sessions") SessionPlan session, @ForAll("athletes") Athlete any, @ForAll("days") LocalDate day) {
        Athlete athlete =
                Someone.athlete(any.level(), 3, any.equipment(), Set.of(), any.age(), any.fullDays(), any.firstDay());
        Library library = Libraries.WHOLE;
        Routine routine = plan(session, athlete, List.of(), List.of(), day, library);
        assertThat(routine.drills()).isNotEmpty();
        assertThat(routine.seconds()).isLessThanOrEqualTo(180);
        assertThat(plan(session, athlete, List.of(), List.of(), day, library)).isEqualTo(routine);
    }

    @Property(tries = TRIES)
    void aDayInLessTimeFitsItAndIsOfTheSameKind(
            @ForAll("athletes") Athlete athlete,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 3, max = 90) int minutes) {
        RoutinePlanner planner = new RoutinePlanner(Libraries.WHOLE);
        Instant evening = Someone.at(day, 20);
        Routine planned = planner.plan(athlete, History.none(), day, evening);
        Routine shorter = planner.plan(athlete, History.none(), new DayChoice.Shorter(day, minutes), evening);

        assertThat(shorter.kind()).isEqualTo(planned.kind());
        assertThat(shorter.seconds()).isLessThanOrEqualTo(Math.min(planned.seconds(), minutes * 60));
        assertThat(shorter.drills().isEmpty()).isEqualTo(planned.drills().isEmpty());
    }

    /** A level that is not the person's own is open where a drill of it was earned. */
    private static boolean isClosed(
            SessionPlan session, Athlete athlete, List<DoneDrill> done, LocalDate day, Library library) {
        int level = session.gate().level();
        boolean early = level == 3 && day.isBefore(athlete.firstDay().plusDays(28));
        boolean low = athlete.level() < level
                && library.drills().stream()
                        .map(Drill::facts)
                        .noneMatch(drill -> drill.level() == level && isEarned(drill, done, day, library));
        return early || low || session.gate().closedBy().stream().anyMatch(athlete.conditions()::contains);
    }

    private static Routine plan(
            SessionPlan session,
            Athlete athlete,
            List<DoneDrill> done,
            List<SymptomReport> reports,
            LocalDate day,
            Library library) {
        History history = new History(List.of(), done, List.of(), reports);
        return new RoutinePlanner(library)
                .plan(athlete, history, new DayChoice.Another(day, session.id()), Someone.at(day, 20));
    }

    @Provide
    Arbitrary<SessionPlan> sessions() {
        return Generators.sessions();
    }
}
