package swivel.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Occasion;
import swivel.coaching.PersonId;
import swivel.conversation.message.Address;

/** What comes when for whom: one entry for each person and occasion that they ever wanted. */
public interface ReminderBook {

    Optional<Entry> find(PersonId person, Occasion occasion);

    /** All entries of a person, in the order of their occasions. */
    List<Entry> of(PersonId person);

    /** Keeps the entry in place of the one that the person had for this occasion. */
    void save(Entry entry);

    /**
     * Entries whose time has come, earliest first; never a parked one.
     *
     * @param most at least 1
     */
    List<Entry> due(Instant now, int most);

    /**
     * Where a person's reminders of one kind stand.
     *
     * @param due the one that comes next, or null where none does
     * @param lastDay the latest day whose reminder was sent, skipped or moved, or null; only the moved reminder of that
     *     day can come once more
     * @param snoozes how often the reminder of {@code lastDay} was moved
     * @param parked whether the person cannot be reached: nothing is due then
     * @param missed the latest day whose reminder was left out because it came too late, until the next one says so, or
     *     null
     */
    record Entry(
            PersonId person,
            Occasion occasion,
            Address address,
            @Nullable Due due,
            @Nullable LocalDate lastDay,
            int snoozes,
            boolean parked,
            @Nullable LocalDate missed) {

        static Entry first(PersonId person, Occasion occasion, Address address) {
            return new Entry(person, occasion, address, null, null, 0, false, null);
        }

        Entry next(@Nullable Due coming) {
            return new Entry(person, occasion, address, coming, lastDay, snoozes, parked, missed);
        }

        /** The reminder of this day has had its turn: sent, or left out. */
        Entry settled(LocalDate day) {
            return new Entry(person, occasion, address, due, day, snoozesOf(day), parked, missed);
        }

        Entry snoozed(Due moved) {
            return new Entry(person, occasion, address, moved, moved.day(), snoozesOf(moved.day()) + 1, parked, missed);
        }

        /** @param day whose reminder came too late, or null where all is said */
        Entry missing(@Nullable LocalDate day) {
            return new Entry(person, occasion, address, due, lastDay, snoozes, parked, day);
        }

        Entry reachableAt(Address known) {
            return new Entry(person, occasion, known, due, lastDay, snoozes, false, missed);
        }

        Entry unreachable() {
            return new Entry(person, occasion, address, due, lastDay, snoozes, true, missed);
        }

        int snoozesOf(LocalDate day) {
            return day.equals(lastDay) ? snoozes : 0;
        }

        boolean isDue(Instant now) {
            return !parked && due != null && !due.at().isAfter(now);
        }

        boolean isAbout(LocalDate day) {
            return due != null && due.day().equals(day);
        }

        /** Whether what comes next is a reminder that has been moved. */
        boolean isSnoozed() {
            return lastDay != null && isAbout(lastDay);
        }
    }
}
