package swivel.conversation.counsel;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.coaching.Athlete;
import swivel.coaching.Libraries;
import swivel.coaching.Someone;
import swivel.coaching.Timing;
import swivel.coaching.guided.GuidedSession;
import swivel.coaching.guided.Station;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.message.Address;
import swivel.conversation.message.Audience;
import swivel.conversation.message.Incoming.Origin;
import swivel.library.DrillId;
import swivel.storage.Database;

class FeltWhenTest {
    private static final Athlete ATHLETE = Someone.trained(2);
    private static final DrillId CLAMSHELL = new DrillId("clamshell");

    @TempDir
    Path folder;

    private Database database;
    private FeltWhen feltWhen;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("swivel.db"));
        Stores stores = new Stores(
                database.people(),
                database.trainingLog(),
                database.warnings(),
                database.measurements(),
                database.sessions(),
                database.dialogues());
        Today today = new Today(Libraries.WHOLE, stores);
        feltWhen = new FeltWhen(new Guide(Libraries.WHOLE, stores.log(), stores.sessions(), today), today);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void inASessionThatGoesOnItIsFeltInTheDrill() {
        Instant begun = at(MONDAY_1, 8);
        begin(begun);
        assertThat(felt(begun.plus(Duration.ofMinutes(59)))).isEqualTo(Timing.DURING);
    }

    @Test
    void whoHasJustSaidThatItHurtsIsInTheDrillStill() {
        Instant now = at(MONDAY_1, 8);
        database.sessions().save(ATHLETE.id(), begin(now).hurting(now));
        assertThat(felt(now)).isEqualTo(Timing.DURING);
    }

    @Test
    void whoWalkedAwayFromASessionIsInNoDrillAnyMore() {
        begin(at(MONDAY_1, 8));
        assertThat(felt(at(MONDAY_1, 9))).isNull();
        trained(MONDAY_1);
        assertThat(felt(at(MONDAY_1, 20))).isEqualTo(Timing.AFTER);
    }

    @Test
    void whatIsToldOnTheMorningAfterTrainingIsOfThatMorning() {
        trained(MONDAY_1.minusDays(1));
        assertThat(felt(at(MONDAY_1, 3))).isEqualTo(Timing.NEXT_MORNING);
        assertThat(felt(at(MONDAY_1, 11))).isEqualTo(Timing.NEXT_MORNING);
        assertThat(felt(at(MONDAY_1, 12))).isNull();
    }

    @Test
    void atNightItIsNotTheNextMorningYet() {
        trained(MONDAY_1.minusDays(2));
        assertThat(felt(at(MONDAY_1, 2))).isNull();
        trained(MONDAY_1.minusDays(1));
        assertThat(felt(at(MONDAY_1, 2))).isEqualTo(Timing.AFTER);
    }

    @Test
    void withoutTrainingNobodyKnows() {
        assertThat(felt(at(MONDAY_1, 8))).isNull();
    }

    private GuidedSession begin(Instant now) {
        Station station =
                new Station(CLAMSHELL, CLAMSHELL, Libraries.drill("clamshell").dose(), 100, null, Station.Outcome.OPEN);
        GuidedSession session = GuidedSession.begin(ATHLETE.day(now), List.of(station), now);
        database.sessions().save(ATHLETE.id(), session);
        return session;
    }

    private void trained(LocalDate day) {
        database.trainingLog().done(ATHLETE.id(), day, CLAMSHELL, at(day, 18));
    }

    private @Nullable Timing felt(Instant now) {
        Origin origin =
                new Origin("test:1", ATHLETE.id(), new Address("test", "1", null), Audience.ALONE, null, null, now);
        return feltWhen.now(Turn.of(origin, ATHLETE, Dialogue.fresh()));
    }
}
