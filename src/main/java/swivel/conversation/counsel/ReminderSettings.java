package swivel.conversation.counsel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete.Reminder;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Dialogue.WhenToRemind;
import swivel.conversation.dialogue.Dialogue.WhichTime;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.Reply;
import swivel.conversation.words.IntroductionWords;
import swivel.conversation.words.ReminderWords;
import swivel.conversation.words.SettingsWords;
import swivel.language.settings.PartOfDay;
import swivel.language.settings.Setting;
import swivel.language.settings.Setting.ReminderDays;
import swivel.language.times.TimeTalk;
import swivel.language.times.Until;

/** Does what somebody says, in words, of reminders and of when the coach may speak first. */
final class ReminderSettings {
    private static final Duration SNOOZE = Duration.ofMinutes(30);

    private final Agenda agenda;
    private final Questions questions;
    private final ReminderCounsel reminders;
    private final PauseCounsel pauses;
    private final IntroductionCounsel introductions;

    ReminderSettings(
            Agenda agenda,
            Questions questions,
            ReminderCounsel reminders,
            PauseCounsel pauses,
            IntroductionCounsel introductions) {
        this.agenda = agenda;
        this.questions = questions;
        this.reminders = reminders;
        this.pauses = pauses;
        this.introductions = introductions;
    }

    Said act(Turn turn, Setting.OfReminders setting) {
        return switch (setting) {
            case Setting.Remind(TimeTalk time) -> reminders.wanted(turn, onUsualDays(turn, time), "");
            case Setting.RemindAround(PartOfDay part, Set<DayOfWeek> days) -> around(turn, part, days);
            case Setting.Shift(boolean later, Integer minutes) -> shift(turn, later, minutes);
            case Setting.StopReminders() -> reminders.stop(turn);
            case Setting.RemindOnce(TimeTalk time, boolean isToday) -> once(turn, time, isToday);
            case Setting.EverySecondDay(TimeTalk time) -> everySecondDay(turn, time);
            case Setting.ReminderDays(Set<DayOfWeek> days, var change) -> days(turn, days, change);
            case Setting.ShowReminder() -> status(turn);
            case Setting.Pause(Until from, Until until) -> pauses.pause(turn, from, until);
            case Setting.StopSometimes() -> turn.say(SettingsWords.whichDays());
            case Setting.Resume() -> pauses.resume(turn);
            case Setting.Snooze(Integer minutes) ->
                snooze(turn, minutes == null ? SNOOZE : Duration.ofMinutes(minutes));
            case Setting.EveningNudge(LocalTime time) ->
                set(turn, Step.NUDGE, time == null ? IntroductionWords.ASK : time.toString());
            case Setting.NoEveningNudge() -> set(turn, Step.NUDGE, IntroductionWords.NONE);
            case Setting.PostureResets(Integer times) ->
                set(turn, Step.RESETS, times == null ? IntroductionWords.ASK : IntroductionWords.resets(times));
            case Setting.WeeklyNote(DayOfWeek day) -> {
                questions.keep(
                        turn, turn.athlete().with(turn.athlete().contact().withWeeklyNote(day)));
                yield turn.say(SettingsWords.weeklyNote(day));
            }
        };
    }

    /** Whoever changes the time and names no days keeps those they had. */
    private static TimeTalk onUsualDays(Turn turn, TimeTalk time) {
        Reminder before = turn.athlete().reminder();
        if (before == null) {
            return time;
        }
        return switch (time) {
            case TimeTalk.At(LocalTime at, var days) when days.isEmpty() -> new TimeTalk.At(at, before.days());
            case TimeTalk.Either(LocalTime first, LocalTime second, var days)
            when days.isEmpty() -> new TimeTalk.Either(first, second, before.days());
            case TimeTalk.At _, TimeTalk.Either _, TimeTalk.Impossible _, TimeTalk.None _ -> time;
        };
    }

    private Said set(Turn turn, Step step, String choice) {
        return introductions.told(turn, Introduction.toChange(step), choice);
    }

    private Said once(Turn turn, TimeTalk time, boolean isToday) {
        if (turn.athlete().reminder() == null || !isToday || !(time instanceof TimeTalk.At(LocalTime at, var _))) {
            return regularly(turn, onUsualDays(turn, time));
        }
        Instant wanted = turn.today().atTime(at).atZone(zoneOf(turn)).toInstant();
        Instant base = agenda.next(turn.athlete().id())
                .filter(next ->
                        next.isAfter(turn.at()) && turn.athlete().day(next).equals(turn.today()))
                .orElse(turn.at());
        return wanted.isAfter(base)
                ? snooze(turn, Duration.between(base, wanted))
                : turn.say(SettingsWords.onlyLater());
    }

    /** There is no reminder for once: whether the time is wanted for good is asked. */
    private Said regularly(Turn turn, TimeTalk time) {
        return switch (time) {
            case TimeTalk.At(LocalTime at, var days) -> regularly(turn, at, at, days);
            case TimeTalk.Either(LocalTime first, LocalTime second, var days) -> regularly(turn, first, second, days);
            case TimeTalk.Impossible _ -> reminders.wanted(turn, time, "");
            case TimeTalk.None() ->
                turn.athlete().reminder() == null ? noneYet(turn) : turn.say(SettingsWords.onlyRegular());
        };
    }

    private static Said regularly(Turn turn, LocalTime first, LocalTime second, Set<DayOfWeek> days) {
        Reply offer = SettingsWords.forGood(first, second, days, turn.athlete().reminder());
        return turn.ask(offer, new WhichTime(first, second, days));
    }

    private static Said noneYet(Turn turn) {
        return turn.ask(SettingsWords.noReminderYet(), new WhenToRemind());
    }

    private Said everySecondDay(Turn turn, TimeTalk time) {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
        TimeTalk spread = switch (time) {
            case TimeTalk.At(LocalTime at, var said) -> new TimeTalk.At(at, days);
            case TimeTalk.Either(LocalTime first, LocalTime second, var said) ->
                new TimeTalk.Either(first, second, days);
            case TimeTalk.Impossible _, TimeTalk.None _ -> time;
        };
        return reminders.wanted(turn, spread, "").after(SettingsWords.daysOfTheWeek());
    }

    private Said days(Turn turn, Set<DayOfWeek> days, ReminderDays.Change change) {
        Reminder before = turn.athlete().reminder();
        if (before == null) {
            return noneYet(turn);
        }
        Set<DayOfWeek> changed = changed(before.days(), days, change);
        return changed.isEmpty()
                ? reminders.stop(turn)
                : reminders.wanted(turn, new TimeTalk.At(before.time(), changed), "");
    }

    private static Set<DayOfWeek> changed(Set<DayOfWeek> before, Set<DayOfWeek> days, ReminderDays.Change change) {
        Set<DayOfWeek> changed = EnumSet.copyOf(before);
        return switch (change) {
            case ADD -> {
                changed.addAll(days);
                yield changed;
            }
            case DROP -> {
                changed.removeAll(days);
                yield changed;
            }
            case REPLACE -> days;
        };
    }

    /** A part of the day is no time yet. */
    private static Said around(Turn turn, PartOfDay part, Set<DayOfWeek> days) {
        Reminder before = turn.athlete().reminder();
        Set<DayOfWeek> usual = days.isEmpty() && before != null ? before.days() : days;
        List<LocalTime> proposals = hours(part).stream()
                .map(hour -> LocalTime.of(hour, 0).plusMinutes(30))
                .toList();
        return turn.ask(
                SettingsWords.around(proposals), new WhichTime(proposals.getFirst(), proposals.getLast(), usual));
    }

    private static List<Integer> hours(PartOfDay part) {
        return switch (part) {
            case MORNING -> List.of(6, 7, 8);
            case MIDDAY -> List.of(11, 12, 13);
            case AFTERNOON -> List.of(14, 15, 16);
            case EVENING -> List.of(17, 18, 19);
            case NIGHT -> List.of(20, 21, 22);
        };
    }

    /** @param minutes null where it was not said by how much: two times are proposed */
    private Said shift(Turn turn, boolean later, @Nullable Integer minutes) {
        Reminder before = turn.athlete().reminder();
        if (before == null) {
            return noneYet(turn);
        }
        int sign = later ? 1 : -1;
        if (minutes != null) {
            LocalTime shifted = before.time().plusMinutes((long) sign * minutes);
            return reminders.wanted(turn, new TimeTalk.At(shifted, before.days()), "");
        }
        List<LocalTime> proposals = Stream.of(15, 30, 60)
                .map(step -> before.time().plusMinutes((long) sign * step))
                .toList();
        return turn.ask(
                SettingsWords.around(proposals),
                new WhichTime(proposals.getFirst(), proposals.getLast(), before.days()));
    }

    private Said status(Turn turn) {
        Said status = reminders.wanted(turn, new TimeTalk.None(), "");
        return turn.athlete().contact().pauses().stream()
                .filter(pause -> pause.holds(turn.today()))
                .findFirst()
                .map(pause -> status.after(SettingsWords.pausedUntil(pause.to())))
                .orElse(status);
    }

    private Said snooze(Turn turn, Duration by) {
        return turn.say(agenda.postpone(turn.athlete(), turn.today(), by, turn.at())
                .map(next -> ReminderWords.snoozed(next, zoneOf(turn)))
                .orElseGet(SettingsWords::nothingToMove));
    }

    private static ZoneId zoneOf(Turn turn) {
        return Optional.ofNullable(turn.athlete().zone(turn.at())).orElse(ZoneOffset.UTC);
    }
}
