package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import swivel.coaching.PersonId;
import swivel.coaching.Side;
import swivel.coaching.guided.GuidedSession;
import swivel.coaching.guided.Sessions;
import swivel.coaching.guided.Station;
import swivel.coaching.guided.Station.Outcome;
import swivel.library.Dose;
import swivel.library.Dose.Sides;
import swivel.library.DrillId;

/** What every {@link Sessions} does. */
abstract class SessionsContract {
    private static final PersonId ANA = new PersonId("telegram:1");
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    abstract Sessions sessions();

    static List<GuidedSession> sessionsAtEveryStage() {
        GuidedSession begun = begun();
        return List.of(
                begun,
                begun.paused(NOW.plusSeconds(12)),
                begun.leave(Outcome.SKIPPED, NOW),
                begun.hurting(NOW),
                begun.stopped(NOW));
    }

    private static GuidedSession begun() {
        return GuidedSession.begin(
                DAY,
                List.of(
                        station("pigeon-stretch", new Dose(2, null, 45, Sides.EACH)),
                        station("clamshell", new Dose(2, 12, null, Sides.EACH))),
                NOW);
    }

    private static Station station(String drill, Dose dose) {
        return new Station(new DrillId(drill), new DrillId("planned"), dose, 75, Side.LEFT, Outcome.OPEN);
    }

    @ParameterizedTest
    @MethodSource("sessionsAtEveryStage")
    void aSessionIsFoundAsItWasSaved(GuidedSession session) {
        sessions().save(ANA, begun());
        sessions().save(ANA, session);

        assertThat(sessions().find(ANA)).contains(session);
        assertThat(sessions().find(new PersonId("telegram:2"))).isEmpty();

        sessions().end(ANA);

        assertThat(sessions().find(ANA)).isEmpty();
    }
}
