package swivel.coaching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete.Reminder;

/**
 * When the coach may speak first, and how its pictures look.
 *
 * @param reminder null where they want none
 * @param nudge wall time of a second word on evenings on which nothing has been done, or null
 * @param resets wall times at which they want to be asked for their posture, three at most
 * @param weeklyNote the day of the weekly note, or null where they want none
 * @param pauses days on which nothing is asked and the streak is held, oldest first; past ones stay, for the streak
 * @param intention when they mean to do their set, or null
 * @param dark whether they want pictures on a dark ground
 */
public record Contact(
        @Nullable Reminder reminder,
        @Nullable LocalTime nudge,
        List<LocalTime> resets,
        @Nullable DayOfWeek weeklyNote,
        List<Pause> pauses,
        @Nullable Intention intention,
        boolean dark) {
    /** The weekly note of whoever has no reminder. */
    static final LocalTime NOTE = LocalTime.of(18, 0);

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    public Contact {
        resets = resets.stream().distinct().sorted().toList();
        pauses = List.copyOf(pauses);
        if (resets.size() > Occasion.RESETS.size()) {
            throw new IllegalArgumentException("Three posture resets a day are the most, not " + resets.size());
        }
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

    /**
     * A plan of the form “after this I do that” (Gollwitzer and Sheeran 2006), better with one for what may come between
     * (Bélanger-Gravel 2013). In the person's own words.
     *
     * @param after what the set follows, such as “my morning coffee”
     * @param obstacle what makes it the short version, such as “I am tired”, or null
     */
    public record Intention(String after, @Nullable String obstacle) {}

    /** No reminder yet, and a note at the end of each week. */
    public static Contact none() {
        return new Contact(null, null, List.of(), DayOfWeek.SUNDAY, List.of(), null, false);
    }

    /** When they want to hear of this; empty where they do not. */
    public Optional<Reminder> wish(Occasion occasion) {
        return Optional.ofNullable(
                switch (occasion) {
                    case ROUTINE -> reminder;
                    case NUDGE ->
                        nudge == null ? null : new Reminder(nudge, reminder == null ? EVERY_DAY : reminder.days());
                    case FIRST_RESET, SECOND_RESET, THIRD_RESET -> reset(Occasion.RESETS.indexOf(occasion));
                    case WEEKLY_NOTE ->
                        weeklyNote == null
                                ? null
                                : new Reminder(reminder == null ? NOTE : reminder.time(), Set.of(weeklyNote));
                });
    }

    private @Nullable Reminder reset(int index) {
        return index < resets.size() ? new Reminder(resets.get(index), WORKDAYS) : null;
    }

    public boolean isPausedOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.holds(day));
    }

    public Contact withReminder(@Nullable Reminder wanted) {
        return new Contact(wanted, nudge, resets, weeklyNote, pauses, intention, dark);
    }

    public Contact withNudge(@Nullable LocalTime time) {
        return new Contact(reminder, time, resets, weeklyNote, pauses, intention, dark);
    }

    public Contact withResets(List<LocalTime> times) {
        return new Contact(reminder, nudge, times, weeklyNote, pauses, intention, dark);
    }

    public Contact withWeeklyNote(@Nullable DayOfWeek day) {
        return new Contact(reminder, nudge, resets, day, pauses, intention, dark);
    }

    public Contact withIntention(@Nullable Intention planned) {
        return new Contact(reminder, nudge, resets, weeklyNote, pauses, planned, dark);
    }

    public Contact withDark(boolean wanted) {
        return new Contact(reminder, nudge, resets, weeklyNote, pauses, intention, wanted);
    }

    /** Paused so from its first day on, whatever was said of those days before. */
    public Contact paused(Pause pause) {
        List<Pause> changed = new ArrayList<>(backOn(pause.from()).pauses);
        changed.add(pause);
        return withPauses(changed);
    }

    /** Not paused on this day and later; the days before it stay paused. */
    public Contact backOn(LocalDate day) {
        return withPauses(pauses.stream()
                .filter(pause -> pause.from().isBefore(day))
                .map(pause -> pause.holds(day) ? new Pause(pause.from(), day.minusDays(1)) : pause)
                .toList());
    }

    private Contact withPauses(List<Pause> changed) {
        return new Contact(reminder, nudge, resets, weeklyNote, changed, intention, dark);
    }
}
