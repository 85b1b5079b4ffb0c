package swivel.language.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.language.places.PlaceTalk;
import swivel.language.times.TimeTalk;
import swivel.language.times.Until;
import swivel.library.Equipment;

/** How somebody wants to be coached, as a message says it. */
public sealed interface Setting {

    /** About reminders and when the coach may speak first. */
    sealed interface OfReminders extends Setting {}

    /** About the place, the body and the equipment. */
    sealed interface OfPerson extends Setting {}

    /** About what is done on which day. */
    sealed interface OfTraining extends Setting {}

    /** About what was done, or not. */
    sealed interface OfPast extends Setting {}

    /** A reminder at this time from now on, said without the word. */
    record Remind(TimeTalk time) implements OfReminders {}

    /** Once at this time, and the usual time stays. */
    record RemindOnce(TimeTalk time, boolean today) implements OfReminders {}

    /** Every second day, which no week of seven days has. */
    record EverySecondDay(TimeTalk time) implements OfReminders {}

    /** These days more, or fewer. */
    record ReminderDays(Set<DayOfWeek> days, boolean added) implements OfReminders {
        public ReminderDays {
            days = Set.copyOf(days);
        }
    }

    record ShowReminder() implements OfReminders {}

    /** @param until null where it was not said */
    record Pause(@Nullable Until until) implements OfReminders {}

    record Resume() implements OfReminders {}

    /** @param minutes null where they were not said */
    record Snooze(@Nullable Integer minutes) implements OfReminders {}

    /** @param day null where they want none */
    record WeeklyNote(@Nullable DayOfWeek day) implements OfReminders {}

    /** @param until null where they stay */
    record In(PlaceTalk place, @Nullable Until until) implements OfPerson {}

    /** @param time what their clock says; null where it was not said */
    record ClockIsWrong(@Nullable LocalTime time) implements OfPerson {}

    record Owns(Set<Equipment> things, boolean owned) implements OfPerson {
        public Owns {
            things = Set.copyOf(things);
        }
    }

    /** @param years 8 to 110 */
    record Age(int years) implements OfPerson {}

    /**
     * Something they live with.
     *
     * @param codes of the conditions that it may be, one at least
     */
    record LivesWith(List<String> codes) implements OfPerson {
        public LivesWith {
            codes = List.copyOf(codes);
        }
    }

    record ShowSettings() implements OfPerson {}

    record Minutes(int minutes) implements OfTraining {}

    record FullDays(Set<DayOfWeek> days) implements OfTraining {
        public FullDays {
            days = Set.copyOf(days);
        }
    }

    record ChangeProgramme() implements OfTraining {}

    record SkipToday() implements OfTraining {}

    record Sick() implements OfTraining {}

    /** What is planned on that day. */
    record PlanOf(DayOfWeek day) implements OfTraining {}

    record MissedADay() implements OfPast {}

    record DidYesterday() implements OfPast {}

    record DidAPart() implements OfPast {}

    /** To have an entry taken out again. */
    record TakeBack() implements OfPerson {}
}
