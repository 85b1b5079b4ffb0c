package swivel.coaching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete.Reminder;

/**
 * When the coach may speak first.
 *
 * @param reminder null where they want none
 * @param weeklyNote the day of the weekly note, or null where they want none
 * @param pauses days on which nothing is asked and the streak is held, oldest first; past ones stay, for the streak
 */
public record Contact(@Nullable Reminder reminder, @Nullable DayOfWeek weeklyNote, List<Pause> pauses) {

    public Contact {
        pauses = List.copyOf(pauses);
    }

    /** From one coaching day to another, both among them. */
    public record Pause(LocalDate from, LocalDate to) {
        public Pause {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("A pause that begins on " + from + " cannot end on " + to);
            }
        }

        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public static Contact none() {
        return new Contact(null, null, List.of());
    }

    public boolean isPausedOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.holds(day));
    }

    public Contact withReminder(@Nullable Reminder wanted) {
        return new Contact(wanted, weeklyNote, pauses);
    }

    public Contact withWeeklyNote(@Nullable DayOfWeek day) {
        return new Contact(reminder, day, pauses);
    }

    /** Paused so from its first day on, whatever was said of those days before. */
    public Contact paused(Pause pause) {
        List<Pause> changed = new ArrayList<>(backOn(pause.from()).pauses);
        changed.add(pause);
        return new Contact(reminder, weeklyNote, changed);
    }

    /** Not paused on this day and later; the days before it stay paused. */
    public Contact backOn(LocalDate day) {
        List<Pause> kept = pauses.stream()
                .filter(pause -> pause.from().isBefore(day))
                .map(pause -> pause.holds(day) ? new Pause(pause.from(), day.minusDays(1)) : pause)
                .toList();
        return new Contact(reminder, weeklyNote, kept);
    }
}
