package swivel.conversation.counsel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import swivel.coaching.Athlete.Reminder;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.ReminderWords;
import swivel.conversation.words.SettingsWords;
import swivel.language.settings.Setting;
import swivel.language.times.TimeTalk;
import swivel.language.times.Until;

/** Does what somebody says, in words, of reminders and of when the coach may speak first. */
final class ReminderSettings {
    private static final Duration SNOOZE = Duration.ofMinutes(30);

    private final Agenda agenda;
    private final Questions questions;
    private final ReminderCounsel reminders;
    private final PauseCounsel pauses;

    ReminderSettings(Agenda agenda, Questions questions, ReminderCounsel reminders, PauseCounsel pauses) {
        this.agenda = agenda;
        this.questions = questions;
        this.reminders = reminders;
        this.pauses = pauses;
    }

    Said act(Turn turn, Setting.OfReminders setting) {
        return switch (setting) {
            case Setting.Remind(TimeTalk time) -> reminders.wanted(turn, onUsualDays(turn, time), "");
            case Setting.RemindOnce(TimeTalk time, boolean isToday) -> once(turn, time, isToday);
            case Setting.EverySecondDay(TimeTalk time) -> everySecondDay(turn, time);
            case Setting.ReminderDays(Set<DayOfWeek> days, boolean added) -> days(turn, days, added);
            case Setting.ShowReminder() -> status(turn);
            case Setting.Pause(Until until) -> pauses.pause(turn, until);
            case Setting.Resume() -> pauses.resume(turn);
            case Setting.Snooze(Integer minutes) ->
                snooze(turn, minutes == null ? SNOOZE : Duration.ofMinutes(minutes));
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

    private Said once(Turn turn, TimeTalk time, boolean isToday) {
        if (!isToday
                || !(time instanceof TimeTalk.At(LocalTime at, var days))
                || turn.athlete().reminder() == null) {
            return turn.say(SettingsWords.onlyRegular());
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

    private Said everySecondDay(Turn turn, TimeTalk time) {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
        TimeTalk spread = switch (time) {
            case TimeTalk.At(LocalTime at, var said) -> new TimeTalk.At(at, days);
            case TimeTalk.Either(LocalTime first, LocalTime second, var said) ->
                new TimeTalk.Either(first, second, days);
            case TimeTalk.Impossible _, TimeTalk.None _ -> time;
        };
        return before(SettingsWords.daysOfTheWeek(), reminders.wanted(turn, spread, ""));
    }

    private Said days(Turn turn, Set<DayOfWeek> days, boolean added) {
        Reminder before = turn.athlete().reminder();
        if (before == null) {
            return turn.say(ReminderWords.none());
        }
        Set<DayOfWeek> changed = EnumSet.copyOf(before.days());
        if (added) {
            changed.addAll(days);
        } else {
            changed.removeAll(days);
        }
        return changed.isEmpty()
                ? reminders.stop(turn)
                : reminders.wanted(turn, new TimeTalk.At(before.time(), changed), "");
    }

    private Said status(Turn turn) {
        Said status = reminders.wanted(turn, new TimeTalk.None(), "");
        return turn.athlete().contact().pauses().stream()
                .filter(pause -> pause.holds(turn.today()))
                .findFirst()
                .map(pause -> before(SettingsWords.pausedUntil(pause.to()), status))
                .orElse(status);
    }

    private Said snooze(Turn turn, Duration by) {
        return turn.say(agenda.postpone(turn.athlete(), turn.today(), by, turn.at())
                .map(next -> ReminderWords.snoozed(next, zoneOf(turn)))
                .orElseGet(SettingsWords::nothingToMove));
    }

    private static Said before(String words, Said said) {
        Reply reply = new ReplyBuilder().say(words).add(said.reply()).build();
        return new Said(reply, said.dialogue());
    }

    private static ZoneId zoneOf(Turn turn) {
        return Optional.ofNullable(turn.athlete().zone(turn.at())).orElse(ZoneOffset.UTC);
    }
}
