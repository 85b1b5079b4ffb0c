package swivel.language.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import swivel.language.settings.Setting.ReminderDays;
import swivel.language.settings.Setting.ReminderDays.Change;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;
import swivel.language.times.TimeReader;
import swivel.language.times.TimeTalk;
import swivel.language.times.Until;
import swivel.language.times.UntilReader;

/** Reads when somebody wants to be reminded, and when not. */
final class ReminderReader {
    private static final int HALF_A_DAY = 12;
    private static final int FEW_WORDS = 12;

    /** What follows says when there are to be no reminders. */
    private static final Set<String> OCCASION =
            Set.of("on", "at", "when", "whenever", "while", "during", "if", "unless", "except");

    private final TimeReader times;
    private final TimeFrame frame;
    private final UntilReader untils = new UntilReader();

    ReminderReader(Wording wording, TimeReader times) {
        this.times = times;
        this.frame = new TimeFrame(wording);
    }

    /** "Move today's to 21:00, just today". */
    Optional<Setting> once(String message, Utterance utterance) {
        TimeFrame.Heard heard = frame.in(utterance);
        TimeTalk time = heard.isOnce() ? times.readArgument(message) : new TimeTalk.None();
        return !(time instanceof TimeTalk.None)
                ? Optional.of(new Setting.RemindOnce(time, heard.isToday()))
                : Optional.empty();
    }

    /** The time, or the part of the day, that is wanted from now on; empty where neither is said. */
    Optional<Setting> wanted(String message, Utterance utterance) {
        TimeFrame.Heard heard = frame.in(utterance);
        if (heard.numbers() > 1 && isOfWeekdaysAndWeekends(utterance)) {
            return Optional.of(new Setting.RemindOnce(new TimeTalk.None(), false));
        }
        return switch (withBothHalves(times.readArgument(message), utterance, heard)) {
            case TimeTalk.At at -> Optional.of(new Setting.Remind(at));
            case TimeTalk.Either either -> Optional.of(new Setting.Remind(either));
            case TimeTalk.Impossible _ -> Optional.empty();
            case TimeTalk.None() -> heard.part().map(part -> new Setting.RemindAround(part, times.days(message)));
        };
    }

    /** "7 on weekdays and 9 at the weekend": two reminders, and there is only one. */
    private static boolean isOfWeekdaysAndWeekends(Utterance utterance) {
        boolean weekend = utterance.has("weekend") || utterance.has("weekends");
        return weekend && (utterance.has("weekdays") || utterance.has("weekday") || utterance.has("week"));
    }

    /** "7.30am mon to fri pls": nothing but a time, its days and the words around them; or a part of the day for a reminder. */
    Optional<Setting> bare(String message, Utterance utterance) {
        TimeFrame.Heard heard = frame.in(utterance);
        boolean isATime = heard.isAll() || (heard.mayHoldTime() && isDaily(message, utterance));
        return heard.asksForReminder() || (isATime && !isOfThisMorning(utterance))
                ? wanted(message, utterance)
                : Optional.empty();
    }

    /** "4 this morning" is how something feels. */
    private static boolean isOfThisMorning(Utterance utterance) {
        return IntStream.range(1, utterance.size())
                .anyMatch(i -> utterance.is(i - 1, "this") && utterance.is(i, "morning"));
    }

    /** "8pm sharp every weekday, thx": what cannot be but a time, and its days. */
    private boolean isDaily(String message, Utterance utterance) {
        return !utterance.asks()
                && utterance.size() <= FEW_WORDS
                && !times.days(message).isEmpty()
                && times.read(message) instanceof TimeTalk.At;
    }

    /** "Every other day at noon"; without a time or a word for reminders it is about training. */
    Optional<Setting> everySecondDay(String message, Utterance utterance) {
        TimeTalk time = times.readArgument(message);
        return time instanceof TimeTalk.None && !frame.in(utterance).asksForReminder()
                ? Optional.empty()
                : Optional.of(new Setting.EverySecondDay(time));
    }

    /** The time of a message that asks for a reminder; an hour that both halves of the day have comes as both. */
    TimeTalk time(String message, Utterance utterance) {
        return withBothHalves(times.read(message), utterance, frame.in(utterance));
    }

    private static TimeTalk withBothHalves(TimeTalk time, Utterance utterance, TimeFrame.Heard heard) {
        return switch (time) {
            case TimeTalk.At(LocalTime at, Set<DayOfWeek> days)
            when heard.isVague(at) -> new TimeTalk.Either(at, at.plusHours(HALF_A_DAY), days);
            case TimeTalk.Either(LocalTime first, LocalTime second, var _)
            when !isChoice(utterance, first, second) -> new TimeTalk.Either(first, second, Set.of());
            case TimeTalk.At _, TimeTalk.Either _, TimeTalk.Impossible _, TimeTalk.None _ -> time;
        };
    }

    /** "7 or 8 on weekdays" is one reminder; "10am at weekends, 6.15 else" has days for each of its times. */
    private static boolean isChoice(Utterance utterance, LocalTime first, LocalTime second) {
        boolean anHourApart = first.plusHours(1).equals(second);
        return anHourApart || utterance.has("or");
    }

    /** Silence, from a later day where one is said. */
    Setting pause(String message, @Nullable Until until) {
        return new Setting.Pause(until == null ? null : untils.start(message).orElse(null), until);
    }

    /** No reminders: on some days, for a while, today, or ever. */
    Setting stop(String message, Utterance utterance) {
        Optional<Until> until = untils.read(message);
        Set<DayOfWeek> days = dropped(message);
        if (until.isPresent()) {
            return pause(message, until.get());
        }
        if (!days.isEmpty()) {
            return new ReminderDays(days, Change.DROP);
        }
        if (frame.in(utterance).isForAWhile()) {
            return new Setting.Pause(null);
        }
        if (utterance.has("tomorrow")) {
            return Setting.Pause.tomorrow();
        }
        if (isToday(utterance)) {
            return new Setting.SkipToday();
        }
        return OCCASION.stream().anyMatch(utterance::has) ? new Setting.StopSometimes() : new Setting.StopReminders();
    }

    /** Silence until a day; until something else it is asked for how long. */
    Optional<Setting> away(String message, Utterance utterance) {
        Optional<Setting> until = untils.read(message).map(end -> pause(message, end));
        return until.isEmpty() && utterance.has("until") ? Optional.of(new Setting.Pause(null)) : until;
    }

    /** "Not on fridays" names Friday, and reads as every other day elsewhere. */
    Set<DayOfWeek> dropped(String message) {
        Set<DayOfWeek> days = times.days(message);
        return days.size() > DayOfWeek.values().length / 2 ? EnumSet.complementOf(EnumSet.copyOf(days)) : days;
    }

    static boolean isToday(Utterance utterance) {
        return utterance.has("today") || utterance.has("tonight");
    }
}
