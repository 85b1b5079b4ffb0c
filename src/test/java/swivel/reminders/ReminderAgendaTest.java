package swivel.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.coaching.Athlete;
import swivel.coaching.Contact.Pause;
import swivel.coaching.Occasion;
import swivel.conversation.counsel.Agenda;
import swivel.conversation.message.Address;
import swivel.storage.Database;

final class ReminderAgendaTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant EARLY = Instant.parse("2026-03-02T05:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-02T06:30:00Z");
    private static final Athlete ANA = Anybody.in("Europe/Berlin", "07:30");
    private static final Address CHAT = Anybody.chatOf(ANA);

    @TempDir
    Path folder;

    private Database database;
    private ReminderBook book;
    private Agenda agenda;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("swivel.db"));
        book = database.reminderBook();
        agenda = new ReminderAgenda(book);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoeverWantsNoReminderHasNoEntry() {
        agenda.arrange(ANA.withReminder(null), CHAT, EARLY);

        assertThat(book.find(ANA.id(), Occasion.ROUTINE)).isEmpty();
        assertThat(agenda.next(ANA.id())).isEmpty();
    }

    @Test
    void aWishIsArranged() {
        agenda.arrange(ANA, CHAT, EARLY);

        assertThat(agenda.next(ANA.id())).contains(DUE);
    }

    @Test
    void anotherZoneMovesIt() {
        agenda.arrange(ANA, CHAT, EARLY);
        agenda.arrange(ANA.withZone(ZoneId.of("Europe/London")), CHAT, EARLY);

        assertThat(agenda.next(ANA.id())).contains(DUE.plus(Duration.ofHours(1)));
    }

    @Test
    void whoeverWantsItNoMoreHasNone() {
        agenda.arrange(ANA, CHAT, EARLY);
        agenda.arrange(ANA.withReminder(null), CHAT, EARLY);

        assertThat(agenda.next(ANA.id())).isEmpty();
    }

    @Test
    void turningItOffAndOnAgainMakesNoSecondOneForADay() {
        agenda.arrange(ANA, CHAT, EARLY);
        agenda.skip(ANA, MONDAY, EARLY);
        agenda.arrange(ANA.withReminder(null), CHAT, EARLY);
        agenda.arrange(ANA, CHAT, EARLY);

        assertThat(agenda.next(ANA.id())).contains(DUE.plus(Duration.ofDays(1)));
    }

    @Test
    void aSkippedDayHasNoneAndTheNextDayHas() {
        agenda.arrange(ANA, CHAT, EARLY);

        agenda.skip(ANA, MONDAY, EARLY);
        assertThat(agenda.next(ANA.id())).contains(DUE.plus(Duration.ofDays(1)));

        agenda.skip(ANA, MONDAY, EARLY);
        assertThat(agenda.next(ANA.id())).contains(DUE.plus(Duration.ofDays(1)));
    }

    @Test
    void itIsMovedByHalfAnHourThreeTimes() {
        agenda.arrange(ANA, CHAT, EARLY);

        assertThat(agenda.snooze(ANA, MONDAY, DUE)).contains(DUE.plus(Duration.ofMinutes(30)));
        assertThat(agenda.snooze(ANA, MONDAY, DUE)).contains(DUE.plus(Duration.ofMinutes(60)));
        assertThat(agenda.snooze(ANA, MONDAY, DUE)).contains(DUE.plus(Duration.ofMinutes(90)));
        assertThat(agenda.snooze(ANA, MONDAY, DUE)).isEmpty();
        assertThat(agenda.next(ANA.id())).contains(DUE.plus(Duration.ofMinutes(90)));
    }

    @Test
    void aMovedReminderIsSkippedToo() {
        agenda.arrange(ANA, CHAT, EARLY);
        agenda.snooze(ANA, MONDAY, DUE);

        agenda.skip(ANA, MONDAY, DUE);

        assertThat(agenda.next(ANA.id())).contains(DUE.plus(Duration.ofDays(1)));
    }

    @Test
    void aMovedReminderStaysWhereItIsWhenTheWishChanges() {
        agenda.arrange(ANA, CHAT, EARLY);
        agenda.snooze(ANA, MONDAY, DUE);

        agenda.arrange(Anybody.in("Europe/Berlin", "18:00"), CHAT, DUE);

        assertThat(agenda.next(ANA.id())).contains(DUE.plus(Duration.ofMinutes(30)));
    }

    @Test
    void whoeverHasNoReminderCannotMoveOne() {
        assertThat(agenda.snooze(ANA, MONDAY, DUE)).isEmpty();
    }

    @Test
    void nothingIsDueForSomebodyWhoCannotBeReached() {
        agenda.arrange(ANA, CHAT, EARLY);

        agenda.pause(ANA.id());

        assertThat(agenda.next(ANA.id())).isEmpty();
        assertThat(book.due(DUE, 10)).isEmpty();
    }

    @Test
    void whoeverIsBackHasTheNextOneAndNoneOfThoseMissed() {
        agenda.arrange(ANA, CHAT, EARLY);
        agenda.pause(ANA.id());

        agenda.resume(ANA, DUE.plus(Duration.ofDays(10)));

        assertThat(agenda.next(ANA.id())).contains(DUE.plus(Duration.ofDays(11)));
    }

    @Test
    void whoeverWasNeverAwayKeepsWhatIsDue() {
        agenda.arrange(ANA, CHAT, EARLY);

        agenda.resume(ANA, DUE.plusSeconds(5));

        assertThat(agenda.next(ANA.id())).contains(DUE);
    }

    @Test
    void whoeverArrangesFromAnotherChatIsAnsweredThere() {
        Address elsewhere = new Address("console", "ana", null);
        agenda.arrange(ANA, CHAT, EARLY);
        agenda.arrange(ANA, elsewhere, EARLY);

        assertThat(book.find(ANA.id(), Occasion.ROUTINE))
                .map(ReminderBook.Entry::address)
                .contains(elsewhere);
    }

    @Test
    void aPauseIsSilentAndItsEndIsNot() {
        Athlete paused = ANA.with(ANA.contact().paused(new Pause(MONDAY, MONDAY.plusDays(6))));

        agenda.arrange(paused, CHAT, EARLY);

        assertThat(agenda.next(ANA.id())).contains(DUE.plus(Duration.ofDays(7)));
    }

    @Test
    void onATripTheReminderComesByItsClockAndAfterItByThatOfHome() {
        Athlete away = ANA.with(ANA.whereabouts().travelling(ZoneId.of("Asia/Tokyo"), MONDAY));
        Instant dayBefore = Instant.parse("2026-03-01T05:00:00Z");

        assertThat(ReminderRule.next(away, Occasion.ROUTINE, MONDAY.minusDays(1), dayBefore))
                .map(Due::at)
                .contains(Instant.parse("2026-03-01T22:30:00Z"));
        assertThat(ReminderRule.next(away, Occasion.ROUTINE, MONDAY, dayBefore))
                .map(Due::at)
                .contains(DUE.plus(Duration.ofDays(1)));
    }
}
