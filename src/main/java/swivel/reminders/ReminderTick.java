package swivel.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import swivel.coaching.Athlete;
import swivel.coaching.People;
import swivel.coaching.PersonId;
import swivel.coaching.PlannedDay;
import swivel.coaching.TrainingLog;
import swivel.conversation.Outbox;
import swivel.conversation.UnitOfWork;
import swivel.library.DrillId;

/** Puts the reminders whose time has come into the outbox. One tick at a time. */
public final class ReminderTick {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderTick.class);
    private static final int BATCH = 50;
    private static final int ENOUGH_DRILLS = 2;
    private static final Duration RETRY = Duration.ofMinutes(10);

    private final UnitOfWork units;
    private final ReminderBook book;
    private final People people;
    private final TrainingLog log;
    private final Outbox outbox;

    public ReminderTick(UnitOfWork units, ReminderBook book, People people, TrainingLog log, Outbox outbox) {
        this.units = units;
        this.book = book;
        this.people = people;
        this.log = log;
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
        List<ReminderBook.Entry> due = book.due(now, BATCH);
        int spoken = 0;
        for (ReminderBook.Entry entry : due) {
            try {
                spoken += units.inOne(() -> settle(stillDue(entry.person(), now), now))
                        .spoken();
            } catch (RuntimeException fault) {
                LOG.error("The reminder of {} cannot be settled; trying again in {}", entry.person(), RETRY, fault);
                postpone(entry, now);
            }
        }
        return new Batch(due.size(), spoken);
    }

    private List<ReminderBook.Entry> stillDue(PersonId person, Instant now) {
        return book.find(person).filter(entry -> entry.isDue(now)).stream().toList();
    }

    private void postpone(ReminderBook.Entry entry, Instant now) {
        Due due = entry.due();
        if (due != null) {
            book.save(entry.next(new Due(due.day(), now.plus(RETRY))));
        }
    }

    private Batch settle(List<ReminderBook.Entry> due, Instant now) {
        int spoken = 0;
        for (ReminderBook.Entry entry : due) {
            spoken += speaks(entry, now) ? 1 : 0;
        }
        return new Batch(due.size(), spoken);
    }

    /** Settles the entry, and says whether its reminder is in the outbox now. */
    private boolean speaks(ReminderBook.Entry entry, Instant now) {
        Athlete athlete = people.find(entry.person()).orElse(null);
        Due due = entry.due();
        if (athlete == null || due == null) {
            book.save(entry.next(null));
            return false;
        }
        boolean wanted = isWanted(athlete, due, now);
        if (wanted) {
            Outbox.Content reminder = new Outbox.DailyReminder(due.day());
            outbox.put(new Outbox.Outgoing(entry.person(), entry.address(), reminder), due.at());
        }
        Instant earliest = now.minus(ReminderRule.LATE_WINDOW);
        book.save(entry.settled(due.day())
                .next(ReminderRule.next(athlete, due.day(), earliest).orElse(null)));
        return wanted;
    }

    private boolean isWanted(Athlete athlete, Due due, Instant now) {
        return athlete.reminder() != null
                && !athlete.isPausedOn(due.day())
                && !ReminderRule.isTooLate(due, athlete, now)
                && log.standingWarning(athlete.id()).isEmpty()
                && !isDone(athlete.id(), due.day());
    }

    /** Two planned drills make a day; of a shorter plan, all of it. Without a plan nothing counts as done. */
    private boolean isDone(PersonId person, LocalDate day) {
        List<PlannedDay> plan = log.planned(person, day, day);
        if (plan.isEmpty()) {
            return false;
        }
        Set<DrillId> planned = new HashSet<>(plan.getFirst().drills());
        long done = log.done(person, day, day).stream()
                .filter(drill -> planned.contains(drill.drill()))
                .count();
        return done >= Math.min(ENOUGH_DRILLS, planned.size());
    }

    private record Batch(int taken, int spoken) {}
}
