package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import swivel.coaching.Occasion;
import swivel.coaching.PersonId;
import swivel.conversation.message.Address;
import swivel.reminders.Due;
import swivel.reminders.ReminderBook;
import swivel.reminders.ReminderBook.Entry;

/** What every {@link ReminderBook} does. */
abstract class ReminderBookContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    abstract ReminderBook book();

    @Test
    void anEntryIsKeptInEveryPart() {
        Address thread = new Address("telegram", "-100", "17");
        Entry full = new Entry(
                new PersonId("ana"),
                Occasion.ROUTINE,
                thread,
                new Due(DAY, NOW),
                DAY.minusDays(1),
                3,
                true,
                DAY.minusDays(2));
        Entry bare = new Entry(
                new PersonId("ben"), Occasion.NUDGE, new Address("console", "ben", null), null, null, 0, false, null);

        book().save(full);
        book().save(bare);

        assertThat(book().find(full.person(), Occasion.ROUTINE)).contains(full);
        assertThat(book().find(bare.person(), Occasion.NUDGE)).contains(bare);
        assertThat(book().find(full.person(), Occasion.NUDGE)).isEmpty();
    }

    @Test
    void whatIsSavedLastCounts() {
        book().save(entry("ana", NOW, false));
        Entry later = entry("ana", NOW.plusSeconds(60), true);

        book().save(later);

        assertThat(book().find(new PersonId("ana"), Occasion.ROUTINE)).contains(later);
    }

    @Test
    void eachOccasionOfAPersonHasAnEntryOfItsOwn() {
        Entry routine = entry("ana", NOW, false);
        Entry note = new Entry(
                routine.person(),
                Occasion.WEEKLY_NOTE,
                routine.address(),
                new Due(DAY, NOW.plusSeconds(1)),
                null,
                0,
                false,
                null);
        book().save(note);
        book().save(routine);

        assertThat(book().of(routine.person())).containsExactly(routine, note);
        assertThat(book().due(NOW.plusSeconds(1), 10)).containsExactly(routine, note);
    }

    @Test
    void theEarliestIsDueFirstAndNobodyBeforeTheirTime() {
        Entry earliest = entry("ben", NOW.minusSeconds(60), false);
        Entry justNow = entry("ana", NOW, false);
        book().save(justNow);
        book().save(earliest);
        book().save(entry("cleo", NOW.plusMillis(1), false));

        assertThat(book().due(NOW, 10)).containsExactly(earliest, justNow);
        assertThat(book().due(NOW, 1)).containsExactly(earliest);
    }

    @Test
    void nothingIsDueForWhoeverIsParkedOrWantsNothing() {
        book().save(entry("ana", NOW.minusSeconds(60), true));
        book().save(entry("ben", null, false));

        assertThat(book().due(NOW, 10)).isEmpty();
    }

    private static Entry entry(String person, @Nullable Instant at, boolean parked) {
        Due due = at == null ? null : new Due(DAY, at);
        return new Entry(
                new PersonId(person),
                Occasion.ROUTINE,
                new Address("console", person, null),
                due,
                null,
                0,
                parked,
                null);
    }
}
