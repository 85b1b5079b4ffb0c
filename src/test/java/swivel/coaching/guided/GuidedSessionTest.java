package swivel.coaching.guided;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import swivel.coaching.guided.GuidedSession.Counting;
import swivel.coaching.guided.GuidedSession.Paused;
import swivel.coaching.guided.GuidedSession.Waiting;
import swivel.coaching.guided.Phase.Kind;
import swivel.coaching.guided.Station.Outcome;
import swivel.library.Dose;
import swivel.library.Dose.Sides;
import swivel.library.DrillId;

class GuidedSessionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Instant NOW = Instant.parse("2026-06-01T07:00:00Z");
    private static final Dose HOLD = new Dose(1, null, 45, Sides.EACH);
    private static final Dose REPS = new Dose(2, 10, null, Sides.EACH);

    private static Station station(String drill, Dose dose) {
        return new Station(new DrillId(drill), new DrillId(drill), dose, 100, null, Outcome.OPEN);
    }

    private static GuidedSession session() {
        return GuidedSession.begin(
                DAY, List.of(station("pigeon", HOLD), station("clamshell", REPS), station("walk", HOLD)), NOW);
    }

    @Test
    void aHoldOnEachSideIsReadyHoldSwitchHold() {
        assertThat(Timeline.of(HOLD, false).phases())
                .extracting(Phase::kind)
                .containsExactly(Kind.GET_READY, Kind.HOLD, Kind.SWITCH_SIDES, Kind.HOLD);
        assertThat(Timeline.of(HOLD, false).seconds()).isEqualTo(5 + 45 + 5 + 45);
        assertThat(Timeline.of(HOLD, true).seconds()).isEqualTo(5 + 45 + 5 + 45 + 15 + 45);
    }

    @Test
    void betweenSetsThereIsARest() {
        assertThat(Timeline.of(new Dose(2, null, 30, Sides.TOGETHER), false).phases())
                .containsExactly(
                        new Phase(Kind.GET_READY, 5, 1, 0),
                        new Phase(Kind.HOLD, 30, 1, 0),
                        new Phase(Kind.REST, 15, 2, 0),
                        new Phase(Kind.HOLD, 30, 2, 0));
    }

    @Test
    void repetitionsHaveNoClock() {
        assertThat(Timeline.of(REPS, false).isTimed()).isFalse();
        assertThat(session().leave(Outcome.DONE, NOW).stage()).isEqualTo(new Waiting());
    }

    @Test
    void aPauseDoesNotCount() {
        GuidedSession paused = session().paused(NOW.plusSeconds(20));
        assertThat(paused.stage()).isEqualTo(new Paused(20));

        GuidedSession resumed = paused.resumed(NOW.plusSeconds(500));

        assertThat(resumed.seconds(NOW.plusSeconds(510))).isEqualTo(30);
    }

    @Test
    void halfOfTheHoldingMakesItDone() {
        assertThat(session().isDone(NOW.plusSeconds(49))).isFalse();
        assertThat(session().isDone(NOW.plusSeconds(50))).isTrue();
    }

    @Test
    void backBeginsTheDrillBeforeAnewAndKeepsThatItWasDone() {
        GuidedSession second = session().leave(Outcome.DONE, NOW.plusSeconds(100));

        GuidedSession back = second.back(NOW.plusSeconds(110));

        assertThat(back.at()).isZero();
        assertThat(back.stage()).isEqualTo(new Counting(NOW.plusSeconds(110)));
        assertThat(back.isDone(NOW.plusSeconds(111))).isTrue();
    }

    @Test
    void whatIsLeftGivesWayAndWhatIsBehindDoesNotComeAgain() {
        GuidedSession hurt = session().leave(Outcome.DONE, NOW).hurting(NOW);

        GuidedSession lighter =
                hurt.withRest(List.of(station("pigeon", HOLD), station("clamshell", REPS), station("tilt", HOLD)), NOW);

        assertThat(lighter.stations())
                .extracting(Station::drill)
                .containsExactly(new DrillId("pigeon"), new DrillId("clamshell"), new DrillId("tilt"));
        assertThat(lighter.drills(Outcome.HURT)).containsExactly(new DrillId("clamshell"));
        assertThat(lighter.stage()).isEqualTo(new Paused(0));
    }

    @Test
    void whereNothingIsLeftTheSessionIsOver() {
        GuidedSession hurt = session().hurting(NOW);

        assertThat(hurt.withRest(List.of(station("pigeon", HOLD)), NOW).isOver())
                .isTrue();
    }

    @Test
    void aSittingMayGoOnPastTheEndOfItsDay() {
        assertThat(session().isOf(DAY.plusDays(1), NOW.plusSeconds(3600))).isTrue();
        assertThat(session().isOf(DAY.plusDays(1), NOW.plusSeconds(3 * 3600))).isFalse();
        assertThat(session().isOf(DAY, NOW.plusSeconds(10 * 3600))).isTrue();
    }

    @Property
    void whateverIsPressedNothingIsLostAndTheClockStaysWithinTheDrill(
            @ForAll @Size(max = 40) List<@IntRange(max = 8) Integer> presses, @ForAll @IntRange(max = 90) int seconds) {
        GuidedSession session = session();
        Instant now = NOW;
        for (int press : presses) {
            now = now.plusSeconds(seconds);
            if (session.isOver()) {
                break;
            }
            int doneBefore = session.drills(Outcome.DONE).size();
            session = pressed(session, press, now);
            assertThat(session.stations()).hasSize(3);
            assertThat(session.seconds(now))
                    .isBetween(0, session.current().timeline().seconds());
            assertThat(session.drills(Outcome.DONE).size()).isGreaterThanOrEqualTo(doneBefore);
        }
    }

    private static GuidedSession pressed(GuidedSession session, int press, Instant now) {
        return switch (press) {
            case 0 -> session.paused(now);
            case 1 -> session.resumed(now);
            case 2 -> session.back(now);
            case 3 -> session.stopped(now);
            default -> session.leave(session.isDone(now) ? Outcome.DONE : Outcome.SKIPPED, now);
        };
    }
}
