package swivel.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import swivel.coaching.Athlete;
import swivel.coaching.Occasion;
import swivel.coaching.PersonId;
import swivel.conversation.counsel.Agenda;
import swivel.conversation.message.Address;
import swivel.reminders.ReminderBook.Entry;

/** The agenda, kept in the book. */
public final class ReminderAgenda implements Agenda {
    /** What is off for today once today is skipped. */
    private static final List<Occasion> OF_THE_ROUTINE = List.of(Occasion.ROUTINE, Occasion.NUDGE);

    private final ReminderBook book;

    public ReminderAgenda(ReminderBook book) {
        this.book = book;
    }

    @Override
    public void arrange(Athlete athlete, Address address, Instant now) {
        List<Entry> known = book.of(athlete.id());
        for (Occasion occasion : Occasion.values()) {
            Optional<Entry> before =
                    known.stream().filter(entry -> entry.occasion() == occasion).findFirst();
            boolean wanted = athlete.contact().wish(occasion).isPresent();
            if (before.isPresent() || wanted) {
                Entry entry = before.orElseGet(() -> Entry.first(athlete.id(), occasion, address))
                        .reachableAt(address);
                Entry arranged = wanted && stays(before, now) ? entry : withNext(entry, athlete, now);
                if (!before.equals(Optional.of(arranged))) {
                    book.save(arranged);
                }
            }
        }
    }

    @Override
    public Optional<Instant> snooze(Athlete athlete, LocalDate day, Instant now) {
        return postpone(athlete, day, ReminderRule.SNOOZE, now);
    }

    @Override
    public Optional<Instant> postpone(Athlete athlete, LocalDate day, Duration by, Instant now) {
        return book.find(athlete.id(), Occasion.ROUTINE)
                .flatMap(entry ->
                        ReminderRule.snooze(entry, athlete, day, now, by).map(entry::snoozed))
                .map(this::keep)
                .flatMap(ReminderAgenda::comesAt);
    }

    @Override
    public void skip(Athlete athlete, LocalDate day, Instant now) {
        book.of(athlete.id()).stream()
                .filter(entry -> OF_THE_ROUTINE.contains(entry.occasion()) && entry.isAbout(day))
                .forEach(entry -> book.save(withNext(entry.settled(day), athlete, now)));
    }

    @Override
    public Optional<Instant> next(PersonId person) {
        return book.find(person, Occasion.ROUTINE)
                .filter(entry -> !entry.parked())
                .flatMap(ReminderAgenda::comesAt);
    }

    @Override
    public void pause(PersonId person) {
        book.of(person).forEach(entry -> book.save(entry.unreachable()));
    }

    @Override
    public void resume(Athlete athlete, Instant now) {
        book.of(athlete.id()).stream().filter(Entry::parked).forEach(entry -> {
            Entry back = entry.reachableAt(entry.address());
            boolean stillToCome = comesAt(back).filter(now::isBefore).isPresent();
            book.save(stillToCome ? back : withNext(back, athlete, now));
        });
    }

    /** What has been moved stays where it is, and what is due already is on its way. */
    private static boolean stays(Optional<Entry> before, Instant now) {
        return before.filter(entry -> entry.isSnoozed() || entry.isDue(now)).isPresent();
    }

    private static Entry withNext(Entry entry, Athlete athlete, Instant now) {
        return entry.next(ReminderRule.next(athlete, entry.occasion(), entry.lastDay(), now)
                .orElse(null));
    }

    private static Optional<Instant> comesAt(Entry entry) {
        return Optional.ofNullable(entry.due()).map(Due::at);
    }

    private Entry keep(Entry entry) {
        book.save(entry);
        return entry;
    }
}
