package swivel.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.coaching.Athlete;
import swivel.coaching.DayKind;
import swivel.coaching.Light;
import swivel.coaching.Occasion;
import swivel.coaching.PlannedDay;
import swivel.coaching.WarningSign;
import swivel.conversation.Outbox;
import swivel.conversation.counsel.Agenda;
import swivel.library.DrillId;
import swivel.storage.Database;

final class ReminderTickTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant EARLY = Instant.parse("2026-03-02T05:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-02T06:30:00Z");
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Athlete ANA = Anybody.in("Europe/Berlin", "07:30");
    private static final DrillId CLAMSHELL = new DrillId("clamshell");
    private static final DrillId BRIDGE = new DrillId("glute-bridge");
    private static final DrillId PLANK = new DrillId("side-plank-knees");

    @TempDir
    Path folder;

    private Path file;
    private Database database;
    private Agenda agenda;
    private ReminderTick tick;

    @BeforeEach
    void open() {
        file = folder.resolve("swivel.db");
        database = Database.open(file);
        agenda = new ReminderAgenda(database.reminderBook());
        tick = new ReminderTick(
                database,
                database.reminderBook(),
                database.people(),
                database.trainingLog(),
                database.warnings(),
                database.outbox());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aReminderIsPutIntoTheOutboxOnceAndTheNextIsArranged() {
        arrange(ANA);

        assertThat(tick.run(DUE.minusMillis(1))).isZero();
        assertThat(tick.run(DUE)).isEqualTo(1);
        assertThat(tick.run(DUE)).isZero();

        assertThat(outbox())
                .extracting(Outbox.Row::outgoing)
                .containsExactly(new Outbox.Outgoing(
                        ANA.id(), Anybody.chatOf(ANA), new Outbox.Prompt(Occasion.ROUTINE, MONDAY, null)));
        assertThat(agenda.next(ANA.id())).contains(DUE.plus(A_DAY));
    }

    @Test
    void oneThatIsThreeHoursLateIsLeftOutQuietly() {
        arrange(ANA);

        assertThat(tick.run(DUE.plus(Duration.ofHours(3)).plusMillis(1))).isZero();

        assertThat(outbox()).isEmpty();
        assertThat(agenda.next(ANA.id())).contains(DUE.plus(A_DAY));
    }

    @Test
    void afterDaysOfStandstillOnlyTheOneThatIsStillInTimeIsSent() {
        arrange(ANA);

        assertThat(tick.run(DUE.plus(A_DAY.multipliedBy(3)).plus(Duration.ofHours(1))))
                .isEqualTo(1);

        assertThat(days()).containsExactly(MONDAY.plusDays(3));
        assertThat(agenda.next(ANA.id())).contains(DUE.plus(A_DAY.multipliedBy(4)));
    }

    @Test
    void whoeverHasDoneTwoPlannedDrillsHearsNothing() {
        arrange(ANA);
        plan(CLAMSHELL, BRIDGE, PLANK);
        done(CLAMSHELL);
        done(PLANK);

        assertThat(tick.run(DUE)).isZero();

        assertThat(agenda.next(ANA.id())).contains(DUE.plus(A_DAY));
    }

    @Test
    void oneOfThreeIsNotDoneAndDrillsOffThePlanDoNotCount() {
        arrange(ANA);
        plan(CLAMSHELL, BRIDGE, PLANK);
        done(CLAMSHELL);
        done(new DrillId("easy-walk"));

        assertThat(tick.run(DUE)).isEqualTo(1);
    }

    @Test
    void ofAShorterPlanAllCounts() {
        arrange(ANA);
        plan(CLAMSHELL);
        done(CLAMSHELL);

        assertThat(tick.run(DUE)).isZero();
    }

    @Test
    void whatWasDoneYesterdayDoesNotCount() {
        arrange(ANA);
        plan(CLAMSHELL);
        database.trainingLog().done(ANA.id(), MONDAY.minusDays(1), CLAMSHELL, EARLY);

        assertThat(tick.run(DUE)).isEqualTo(1);
    }

    @Test
    void nothingIsSaidWhileAWarningStands() {
        arrange(ANA);
        WarningSign sign = new WarningSign(WarningSign.Sign.FRACTURE, WarningSign.Tier.EMERGENCY);
        database.warnings().warn(ANA.id(), sign, EARLY);

        assertThat(tick.run(DUE)).isZero();

        database.warnings().clear(ANA.id(), DUE.plusSeconds(60));
        assertThat(tick.run(DUE.plus(A_DAY))).isEqualTo(1);
        assertThat(days()).containsExactly(MONDAY.plusDays(1));
    }

    @Test
    void whoeverCannotBeReachedHearsNothing() {
        arrange(ANA);
        agenda.pause(ANA.id());

        assertThat(tick.run(DUE)).isZero();
    }

    @Test
    void aSnoozedReminderComesAgainAndIsCountedOverItsWholeDay() {
        arrange(ANA);
        Instant now = DUE;
        for (int times = 1; times <= 3; times++) {
            assertThat(tick.run(now)).isEqualTo(1);
            now = agenda.snooze(ANA, MONDAY, now).orElseThrow();
        }
        assertThat(tick.run(now)).isEqualTo(1);

        assertThat(agenda.snooze(ANA, MONDAY, now)).isEmpty();
        assertThat(now).isEqualTo(DUE.plus(Duration.ofMinutes(90)));
        assertThat(database.outbox().due("telegram", now, 10)).hasSize(1);
        assertThat(agenda.next(ANA.id())).contains(DUE.plus(A_DAY));
        assertThat(tick.run(DUE.plus(A_DAY))).isEqualTo(1);
        assertThat(agenda.snooze(ANA, MONDAY.plusDays(1), DUE.plus(A_DAY))).isPresent();
    }

    @Test
    void aReminderThatIsNotWantedAnyMoreIsNotSent() {
        arrange(ANA);
        database.people().save(ANA.withReminder(null));

        assertThat(tick.run(DUE)).isZero();
        assertThat(agenda.next(ANA.id())).isEmpty();
    }

    @Test
    void aWholeTownIsServedInOneRun() {
        List<Athlete> town = Stream.iterate(1, nr -> nr + 1)
                .limit(333)
                .map(nr -> Anybody.named("telegram:" + nr, "Europe/Berlin", "07:30", Anybody.EVERY_DAY))
                .toList();
        database.inOne(() -> town.forEach(this::arrange));

        assertThat(tick.run(DUE)).isEqualTo(333);
        assertThat(tick.run(DUE)).isZero();
    }

    @Test
    void onePersonWhoseFactsCannotBeReadHoldsUpNobodyElse() throws SQLException {
        Athlete ben = Anybody.named("telegram:2", "Europe/Berlin", "07:30", Anybody.EVERY_DAY);
        arrange(ANA);
        arrange(ben);
        execute("update athlete set zone = 'Mars/Olympus' where person = '" + ANA.id() + "'");

        assertThat(tick.run(DUE)).isEqualTo(1);
        assertThat(outbox()).extracting(row -> row.outgoing().person()).containsExactly(ben.id());

        execute("update athlete set zone = 'Europe/Berlin' where person = '" + ANA.id() + "'");
        assertThat(tick.run(DUE.plusSeconds(60))).isZero();
        assertThat(tick.run(DUE.plus(Duration.ofMinutes(10)))).isEqualTo(1);
    }

    private void arrange(Athlete athlete) {
        database.people().save(athlete);
        agenda.arrange(athlete, Anybody.chatOf(athlete), EARLY);
    }

    private void plan(DrillId... drills) {
        database.trainingLog().plan(ANA.id(), new PlannedDay(MONDAY, DayKind.DAILY, Light.GREEN, List.of(drills)));
    }

    private void done(DrillId drill) {
        database.trainingLog().done(ANA.id(), MONDAY, drill, EARLY);
    }

    private List<Outbox.Row> outbox() {
        return database.outbox().due("telegram", DUE.plus(Duration.ofDays(30)), 10);
    }

    private List<LocalDate> days() {
        return outbox().stream()
                .map(row -> row.outgoing().content())
                .filter(Outbox.Prompt.class::isInstance)
                .map(content -> ((Outbox.Prompt) content).day())
                .toList();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute(sql);
        }
    }
}
