package swivel.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.coaching.Athlete;
import swivel.coaching.Contact.Pause;
import swivel.coaching.DayKind;
import swivel.coaching.Light;
import swivel.coaching.Occasion;
import swivel.coaching.PlannedDay;
import swivel.coaching.WarningSign;
import swivel.conversation.Outbox;
import swivel.conversation.counsel.Agenda;
import swivel.library.DrillId;
import swivel.storage.Database;

/** Weekly note, evening nudge and posture resets: rows of their own in the same clockwork. */
final class OccasionsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);
    private static final Instant START = Instant.parse("2026-03-02T04:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final DrillId CLAMSHELL = new DrillId("clamshell");

    /** Ana is reminded at 07:30 in Berlin, which is 06:30 in UTC. */
    private static final Athlete ANA = Anybody.in("Europe/Berlin", "07:30");

    /** Without a reminder the note comes at 18:00. */
    private static final Athlete BEN = ANA.withReminder(null);

    @TempDir
    Path folder;

    private Database database;
    private Agenda agenda;
    private ReminderTick tick;
    private final List<Outbox.Prompt> put = new ArrayList<>();

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("swivel.db"));
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
    void theWeeklyNoteComesOnceAWeekAtTheTimeOfTheReminder() {
        arrange(ANA);

        run(START, Duration.ofDays(21));

        assertThat(days(Occasion.WEEKLY_NOTE)).containsExactly(SUNDAY, SUNDAY.plusWeeks(1), SUNDAY.plusWeeks(2));
        assertThat(database.reminderBook().find(ANA.id(), Occasion.WEEKLY_NOTE))
                .map(ReminderBook.Entry::due)
                .contains(new Due(SUNDAY.plusWeeks(3), Instant.parse("2026-03-29T05:30:00Z")));
    }

    @Test
    void oneThatWasDueLongAgoDoesNotComeAndTheNextOneIsArranged() {
        database.people().save(ANA);
        ReminderBook.Entry first = ReminderBook.Entry.first(ANA.id(), Occasion.WEEKLY_NOTE, Anybody.chatOf(ANA));
        database.reminderBook().save(first.next(new Due(LocalDate.of(1970, 1, 4), Instant.ofEpochSecond(259_200))));

        assertThat(tick(START)).isZero();
        assertThat(database.reminderBook().find(ANA.id(), Occasion.WEEKLY_NOTE))
                .map(ReminderBook.Entry::due)
                .contains(new Due(SUNDAY, Instant.parse("2026-03-08T06:30:00Z")));
    }

    @Test
    void withoutAReminderItComesAtSixInTheEvening() {
        arrange(BEN);

        assertThat(tick(Instant.parse("2026-03-08T16:59:59Z"))).isZero();
        assertThat(tick(Instant.parse("2026-03-08T17:00:00Z"))).isEqualTo(1);
    }

    @Test
    void anotherDayIsForTheNextWeekWhereThisOneHadItsNote() {
        arrange(withNote(BEN, DayOfWeek.WEDNESDAY));
        run(START, Duration.ofDays(3));

        Instant thursday = START.plus(Duration.ofDays(3));
        agenda.arrange(withNote(BEN, DayOfWeek.SATURDAY), Anybody.chatOf(BEN), thursday);
        database.people().save(withNote(BEN, DayOfWeek.SATURDAY));
        run(thursday, Duration.ofDays(10));

        assertThat(days(Occasion.WEEKLY_NOTE)).containsExactly(MONDAY.plusDays(2), MONDAY.plusDays(12));
    }

    @Test
    void aNoteThatWouldComeLateAtNightWaitsForTheMorning() {
        arrange(BEN);

        assertThat(tick(Instant.parse("2026-03-08T21:30:00Z"))).isZero();
        assertThat(tick(Instant.parse("2026-03-09T06:59:59Z"))).isZero();
        assertThat(tick(Instant.parse("2026-03-09T07:00:00Z"))).isEqualTo(1);
        assertThat(days(Occasion.WEEKLY_NOTE)).containsExactly(SUNDAY);
    }

    @Test
    void whoeverIsRemindedAtNightHasTheirNoteThen() {
        arrange(Anybody.in("Europe/Berlin", "22:30"));
        Instant sunday = Instant.parse("2026-03-08T21:30:00Z");

        assertThat(tick(sunday)).isEqualTo(2);
    }

    @Test
    void noNoteInAPauseWhileAWarningStandsOrForWhoeverBlocked() {
        Athlete paused = BEN.with(BEN.contact().paused(new Pause(MONDAY, SUNDAY)));
        arrange(paused);
        run(START, Duration.ofDays(13));
        WarningSign sign = new WarningSign(WarningSign.Sign.FRACTURE, WarningSign.Tier.EMERGENCY);
        database.warnings().warn(BEN.id(), sign, START);
        run(START.plus(Duration.ofDays(13)), Duration.ofDays(7));
        database.warnings().clear(BEN.id(), START.plus(Duration.ofDays(20)));
        agenda.pause(BEN.id());
        run(START.plus(Duration.ofDays(20)), Duration.ofDays(7));

        assertThat(days(Occasion.WEEKLY_NOTE)).isEmpty();
    }

    @Test
    void theNudgeComesInTheEveningOfADayWithNothingDone() {
        arrange(ANA.with(ANA.contact().withNudge(LocalTime.of(20, 0))));
        database.trainingLog().plan(ANA.id(), new PlannedDay(MONDAY, DayKind.DAILY, Light.GREEN, List.of(CLAMSHELL)));
        database.trainingLog().done(ANA.id(), MONDAY, CLAMSHELL, START);

        run(START, Duration.ofDays(2));

        assertThat(days(Occasion.NUDGE)).containsExactly(MONDAY.plusDays(1));
    }

    @Test
    void noNudgeOnASkippedDayNorBeforeAReminderThatHasBeenMoved() {
        arrange(ANA.with(ANA.contact().withNudge(LocalTime.of(20, 0))));
        Instant reminded = Instant.parse("2026-03-02T06:30:00Z");
        tick(reminded);
        agenda.skip(ANA, MONDAY, reminded.plus(MINUTE));
        run(reminded, Duration.ofDays(1));
        agenda.postpone(ANA, MONDAY.plusDays(1), Duration.ofHours(14), reminded.plus(Duration.ofDays(1)));
        run(reminded.plus(Duration.ofDays(1)), Duration.ofHours(23));

        assertThat(days(Occasion.NUDGE)).isEmpty();
        assertThat(days(Occasion.ROUTINE)).containsExactly(MONDAY, MONDAY.plusDays(1));
    }

    @Test
    void posturesAreResetThreeTimesAWorkdayAtMost() {
        arrange(BEN.with(
                BEN.contact().withResets(List.of(LocalTime.of(16, 0), LocalTime.of(10, 0), LocalTime.of(13, 0)))));

        run(START, Duration.ofDays(7));

        assertThat(prompts().stream().map(Outbox.Prompt::occasion).filter(Occasion.RESETS::contains))
                .hasSize(15);
        assertThat(days(Occasion.THIRD_RESET))
                .containsExactlyElementsOf(
                        MONDAY.datesUntil(SUNDAY.minusDays(1)).toList());
    }

    @Test
    void aReminderThatCameTooLateIsSpokenOfWithTheNextOne() {
        arrange(ANA);

        run(START.plus(Duration.ofHours(8)), Duration.ofDays(2));

        assertThat(prompts())
                .containsExactly(
                        new Outbox.Prompt(Occasion.ROUTINE, MONDAY.plusDays(1), MONDAY),
                        new Outbox.Prompt(Occasion.ROUTINE, MONDAY.plusDays(2), null));
    }

    private static Athlete withNote(Athlete athlete, DayOfWeek day) {
        return athlete.with(athlete.contact().withWeeklyNote(day));
    }

    private void arrange(Athlete athlete) {
        database.people().save(athlete);
        agenda.arrange(athlete, Anybody.chatOf(athlete), START);
    }

    /** A tick every half hour. */
    private void run(Instant from, Duration length) {
        for (Instant now = from; now.isBefore(from.plus(length)); now = now.plus(Duration.ofMinutes(30))) {
            tick(now);
        }
    }

    /** Ticks, and takes what it put into the outbox. */
    private int tick(Instant now) {
        int spoken = tick.run(now);
        List<Outbox.Row> rows = database.outbox().due("telegram", now, 10);
        while (!rows.isEmpty()) {
            for (Outbox.Row row : rows) {
                put.add((Outbox.Prompt) row.outgoing().content());
                database.outbox().remove(row.id());
            }
            rows = database.outbox().due("telegram", now, 10);
        }
        return spoken;
    }

    private List<LocalDate> days(Occasion occasion) {
        return prompts().stream()
                .filter(prompt -> prompt.occasion() == occasion)
                .map(Outbox.Prompt::day)
                .toList();
    }

    private List<Outbox.Prompt> prompts() {
        return List.copyOf(put);
    }
}
