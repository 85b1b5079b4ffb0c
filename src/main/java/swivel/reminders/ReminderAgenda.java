package swivel.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import swivel.coaching.Athlete;
import swivel.coaching.PersonId;
import swivel.conversation.counsel.Agenda;
import swivel.conversation.message.Address;

/** The agenda, kept in the book. */
public final class ReminderAgenda implements Agenda {
    private final ReminderBook book;

    public ReminderAgenda(ReminderBook book) {
        this.book = book;
    }

    @Override
    public void arrange(Athlete athlete, Address address, Instant now) {
        Optional<ReminderBook.Entry> known = book.find(athlete.id());
        if (known.isEmpty() && athlete.reminder() == null) {
            return;
        }
        ReminderBook.Entry entry = known.orElseGet(() -> ReminderBook.Entry.first(athlete.id(), address))
                .reachableAt(address);
        boolean stays = entry.isSnoozed() && athlete.reminder() != null;
        book.save(stays ? entry : withNext(entry, athlete, now));
    }

    @Override
    public Optional<Instant> snooze(Athlete athlete, LocalDate day, Instant now) {
        return postpone(athlete, day, ReminderRule.SNOOZE, now);
    }

    @Override
    public Optional<Instant> postpone(Athlete athlete, LocalDate day, Duration by, Instant now) {
        return book.find(athlete.id())
                .flatMap(entry ->
                        ReminderRule.snooze(entry, athlete, day, now, by).map(entry::snoozed))
                .map(this::keep)
                .flatMap(ReminderAgenda::comesAt);
    }

    @Override
    public void skip(Athlete athlete, LocalDate day, Instant now) {
        book.find(athlete.id())
                .filter(entry -> entry.isAbout(day))
                .ifPresent(entry -> book.save(withNext(entry.settled(day), athlete, now)));
    }

    @Override
    public Optional<Instant> next(PersonId person) {
        return book.find(person).filter(entry -> !entry.parked()).flatMap(ReminderAgenda::comesAt);
    }

    @Override
    public void pause(PersonId person) {
        book.find(person).ifPresent(entry -> book.save(entry.unreachable()));
    }

    @Override
    public void resume(Athlete athlete, Instant now) {
        book.find(athlete.id()).filter(ReminderBook.Entry::parked).ifPresent(entry -> {
            ReminderBook.Entry back = entry.reachableAt(entry.address());
            boolean stillToCome = comesAt(back).filter(now::isBefore).isPresent();
            book.save(stillToCome ? back : withNext(back, athlete, now));
        });
    }

    private static ReminderBook.Entry withNext(ReminderBook.Entry entry, Athlete athlete, Instant now) {
        return entry.next(ReminderRule.next(athlete, entry.lastDay(), now).orElse(null));
    }

    private static Optional<Instant> comesAt(ReminderBook.Entry entry) {
        return Optional.ofNullable(entry.due()).map(Due::at);
    }

    private ReminderBook.Entry keep(ReminderBook.Entry entry) {
        book.save(entry);
        return entry;
    }
}
