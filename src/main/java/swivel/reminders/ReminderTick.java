package swivel.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import swivel.coaching.Athlete;
import swivel.coaching.Occasion;
import swivel.coaching.People;
import swivel.coaching.PersonId;
import swivel.coaching.TrainingLog;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.coaching.Warnings;
import swivel.conversation.Outbox;
import swivel.conversation.UnitOfWork;
import swivel.reminders.ReminderBook.Entry;

/** Puts the reminders whose time has come into the outbox. One tick at a time. */
public final class ReminderTick {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderTick.class);
    private static final int BATCH = 250;
    private static final Duration RETRY = Duration.ofMinutes(10);

    private final UnitOfWork units;
    private final ReminderBook book;
    private final People people;
    private final TrainingLog log;
    private final Warnings warnings;
    private final Outbox outbox;

    public ReminderTick(
            UnitOfWork units, ReminderBook book, People people, TrainingLog log, Warnings warnings, Outbox outbox) {
        this.units = units;
        this.book = book;
        this.people = people;
        this.log = log;
        this.warnings = warnings;
        this.outbox = outbox;
    }

    /** @return how many reminders were put into the outbox */
    public int run(Instant now) {
        int spoken = 0;
        Batch batch;
        do {
            batch = settleBatch(now);
            spoken += batch.spoken();
        } while (batch.taken() > 0);
        return spoken;
    }

    private Batch settleBatch(Instant now) {
        try {
            return units.inOne(() -> settle(book.due(now, BATCH), now));
        } catch (RuntimeException ignored) {
            return settleOneByOne(now);
        }
    }

    /** So that an entry which cannot be settled holds up nobody else's reminder. */
    private Batch settleOneByOne(Instant now) {
        List<Entry> due = book.due(now, BATCH);
        int spoken = 0;
        for (Entry entry : due) {
            try {
                spoken += units.inOne(() -> settle(stillDue(entry, now), now)).spoken();
            } catch (RuntimeException fault) {
                LOG.error("The reminder of {} cannot be settled; trying again in {}", entry.person(), RETRY, fault);
                postpone(entry, now);
            }
        }
        return new Batch(due.size(), spoken);
    }

    private List<Entry> stillDue(Entry entry, Instant now) {
        return book.find(entry.person(), entry.occasion()).filter(found -> found.isDue(now)).stream()
                .toList();
    }

    private void postpone(Entry entry, Instant now) {
        Due due = entry.due();
        if (due != null) {
            book.save(entry.next(new Due(due.day(), now.plus(RETRY))));
        }
    }

    private Batch settle(List<Entry> due, Instant now) {
        int spoken = 0;
        for (Entry entry : due) {
            spoken += speaks(entry, now) ? 1 : 0;
        }
        return new Batch(due.size(), spoken);
    }

    /** Settles the entry, and says whether its reminder is in the outbox now. */
    private boolean speaks(Entry entry, Instant now) {
        Athlete athlete = people.find(entry.person()).orElse(null);
        Due due = entry.due();
        if (athlete == null || due == null) {
            book.save(entry.next(null));
            return false;
        }
        boolean wanted = isWanted(athlete, entry.occasion(), due);
        boolean late = Lateness.isTooLate(due, entry.occasion(), athlete, now);
        Optional<Instant> morning = Lateness.morning(due, entry.occasion(), athlete, now);
        if (wanted && !late && morning.isPresent()) {
            book.save(entry.next(new Due(due.day(), morning.get())));
            return false;
        }
        book.save(settled(entry, due, athlete, now).missing(missed(entry, due, wanted, late)));
        if (wanted && !late) {
            Outbox.Content prompt = new Outbox.Prompt(entry.occasion(), due.day(), entry.missed());
            outbox.put(new Outbox.Outgoing(entry.person(), entry.address(), prompt), due.at());
        }
        return wanted && !late;
    }

    private static Entry settled(Entry entry, Due due, Athlete athlete, Instant now) {
        Instant earliest = now.minus(Lateness.OF_A_REMINDER);
        return entry.settled(due.day())
                .next(ReminderRule.next(athlete, entry.occasion(), due.day(), earliest)
                        .orElse(null));
    }

    /** A reminder that came too late is spoken of with the next one. */
    private static @Nullable LocalDate missed(Entry entry, Due due, boolean wanted, boolean late) {
        if (entry.occasion() != Occasion.ROUTINE || !wanted) {
            return entry.missed();
        }
        return late ? due.day() : null;
    }

    private boolean isWanted(Athlete athlete, Occasion occasion, Due due) {
        return athlete.contact().wish(occasion).isPresent()
                && !athlete.isPausedOn(due.day())
                && warnings.standing(athlete.id()).isEmpty()
                && switch (occasion) {
                    case ROUTINE -> !isDone(athlete.id(), due.day());
                    case NUDGE -> !isDone(athlete.id(), due.day()) && !isStillToCome(athlete.id(), due.day());
                    case FIRST_RESET, SECOND_RESET, THIRD_RESET, WEEKLY_NOTE -> true;
                };
    }

    /** Whether the reminder itself has been moved to a later time of this day. */
    private boolean isStillToCome(PersonId person, LocalDate day) {
        return book.find(person, Occasion.ROUTINE)
                .filter(entry -> entry.isAbout(day))
                .isPresent();
    }

    /** Without a plan nothing counts as done. */
    private boolean isDone(PersonId person, LocalDate day) {
        return log.planned(person, day, day).stream()
                .anyMatch(plan -> plan.isFulfilled(log.done(person, day, day).stream()
                        .map(DoneDrill::drill)
                        .collect(Collectors.toSet())));
    }

    private record Batch(int taken, int spoken) {}
}
