package swivel.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import swivel.coaching.PersonId;
import swivel.conversation.message.Address;

/** Whose reminder comes when: one entry for each person who ever wanted reminders. */
public interface ReminderBook {

    Optional<Entry> find(PersonId person);

    /** Keeps the entry in place of the one that the person had. */
    void save(Entry entry);

    /**
     * Entries whose time has come, earliest first; never a parked one.
     *
     * @param most at least 1
     */
    List<Entry> due(Instant now, int most);

    /**
     * Where a person's reminders stand.
     *
     * @param due the reminder that comes next, or null where none does
     * @param lastDay the latest day whose reminder was sent, skipped or moved, or null; only the moved reminder of that
     *     day can come once more
     * @param snoozes how often the reminder of {@code lastDay} was moved
     * @param parked whether the person cannot be reached: nothing is due then
     */
    record Entry(
            PersonId person,
            Address address,
            @Nullable Due due,
            @Nullable LocalDate lastDay,
            int snoozes,
            boolean parked) {

        static Entry first(PersonId person, Address address) {
            return new Entry(person, address, null, null, 0, false);
        }

        Entry next(@Nullable Due coming) {
            return new Entry(person, address, coming, lastDay, snoozes, parked);
        }

        /** The reminder of this day has had its turn: sent, or left out. */
        Entry settled(LocalDate day) {
            return new Entry(person, address, due, day, snoozesOf(day), parked);
        }

        Entry snoozed(Due moved) {
            return new Entry(person, address, moved, moved.day(), snoozesOf(moved.day()) + 1, parked);
        }

        Entry reachableAt(Address known) {
            return new Entry(person, known, due, lastDay, snoozes, false);
        }

        Entry unreachable() {
            return new Entry(person, address, due, lastDay, snoozes, true);
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
