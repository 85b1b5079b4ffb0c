package swivel.language.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.language.places.PlaceTalk;
import swivel.language.times.TimeTalk;
import swivel.language.times.Until;
import swivel.library.Equipment;
import swivel.library.ProgrammeId;
import swivel.library.SessionId;

/** How somebody wants to be coached, as a message says it. */
public sealed interface Setting {

    /** About reminders and when the coach may speak first. */
    sealed interface OfReminders extends Setting {}

    /** About the place, the body, the equipment, and what is kept of them. */
    sealed interface OfPerson extends Setting {}

    /** About the programme: how long, on which days, which one. */
    sealed interface OfTraining extends Setting {}

    /** About what is done on a single day. */
    sealed interface OfDay extends Setting {}

    /** About what was done, or not. */
    sealed interface OfPast extends Setting {}

    /** A reminder at this time from now on. */
    record Remind(TimeTalk time) implements OfReminders {}

    /** A reminder at some time of this part of the day. */
    record RemindAround(PartOfDay part, Set<DayOfWeek> days) implements OfReminders {
        public RemindAround {
            days = Set.copyOf(days);
        }
    }

    /** Once at this time, and the usual time stays. */
    record RemindOnce(TimeTalk time, boolean today) implements OfReminders {}

    /** Every second or third day, which no week of seven days has. */
    record EverySecondDay(TimeTalk time) implements OfReminders {}

    /** @param minutes null where it was not said by how much */
    record Shift(boolean later, @Nullable Integer minutes) implements OfReminders {}

    record ReminderDays(Set<DayOfWeek> days, Change change) implements OfReminders {
        public ReminderDays {
            days = Set.copyOf(days);
        }

        /** What becomes of the days that a reminder had. */
        public enum Change {
            ADD,
            DROP,
            REPLACE
        }
    }

    record ShowReminder() implements OfReminders {}

    record StopReminders() implements OfReminders {}

    /**
     * Silence for some days.
     *
     * @param from its first day, or null for today
     * @param until null where it was not said
     */
    record Pause(@Nullable Until from, @Nullable Until until) implements OfReminders {
        /** From today on. */
        public Pause(@Nullable Until until) {
            this(null, until);
        }

        static Pause tomorrow() {
            return new Pause(new Until.For(Period.ofDays(1)), new Until.For(Period.ofDays(1)));
        }
    }

    /** No reminders on some occasion that is neither a day of the week nor a date. */
    record StopSometimes() implements OfReminders {}

    record Resume() implements OfReminders {}

    /** @param minutes null where they were not said */
    record Snooze(@Nullable Integer minutes) implements OfReminders {}

    /** @param day null where they want none */
    record WeeklyNote(@Nullable DayOfWeek day) implements OfReminders {}

    /** @param time null where it was not said */
    record EveningNudge(@Nullable LocalTime time) implements OfReminders {}

    record NoEveningNudge() implements OfReminders {}

    /** @param times a day, 0 for none, or null where it was not said */
    record PostureResets(@Nullable Integer times) implements OfReminders {}

    /** @param until null where they stay */
    record In(PlaceTalk place, @Nullable Until until) implements OfPerson {}

    /** Where they are going to be, and are not yet. */
    record WillBeIn(PlaceTalk place) implements OfPerson {}

    /** @param time what their clock says; null where it was not said */
    record ClockIsWrong(@Nullable LocalTime time) implements OfPerson {}

    /** @param things empty where it is clear that something changed, and not what */
    record Owns(Set<Equipment> things) implements OfPerson {
        public Owns {
            things = Set.copyOf(things);
        }
    }

    record OwnsNoMore(Set<Equipment> things) implements OfPerson {
        public OwnsNoMore {
            things = Set.copyOf(things);
        }
    }

    record OwnsNothing() implements OfPerson {}

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

    /**
     * Something that is over, or never was.
     *
     * @param codes of the conditions that it may be, one at least
     */
    record IsOver(List<String> codes) implements OfPerson {
        public IsOver {
            codes = List.copyOf(codes);
        }
    }

    /** Pictures on a dark ground, or a light one. */
    record Pictures(boolean dark) implements OfPerson {}

    record ShowSettings() implements OfPerson {}

    /** To have an entry taken out again. */
    record TakeBack() implements OfPerson {}

    /** To have a copy of what is kept. */
    record Export() implements OfPerson {}

    /** @param minutes of a full session; null where they only want another length */
    record Minutes(@Nullable Integer minutes) implements OfTraining {}

    /** @param days empty where it was not said which */
    record FullDays(Set<DayOfWeek> days) implements OfTraining {
        public FullDays {
            days = Set.copyOf(days);
        }
    }

    record RestOn(Set<DayOfWeek> days) implements OfTraining {
        public RestOn {
            days = Set.copyOf(days);
        }
    }

    /** @param programme null where they only want another */
    record ChangeProgramme(@Nullable ProgrammeId programme) implements OfTraining {}

    record SkipToday() implements OfDay {}

    /** @param minutes that there are today; null where they were not said */
    record ShortToday(@Nullable Integer minutes) implements OfDay {}

    /** This session in place of what is planned for today. */
    record TodaysSession(SessionId session) implements OfDay {}

    /** Today as it was planned. */
    record AsPlanned() implements OfDay {}

    record Sick() implements OfDay {}

    /** What is planned on these days. */
    record PlanOf(Set<DayOfWeek> days) implements OfDay {
        public PlanOf {
            days = Set.copyOf(days);
        }
    }

    record PlanOfTomorrow() implements OfDay {}

    record MissedADay() implements OfPast {}

    record DidYesterday() implements OfPast {}

    /** What was planned on this day was done, told later. */
    record DidOn(DayOfWeek day) implements OfPast {}

    record DidAPart() implements OfPast {}
}
