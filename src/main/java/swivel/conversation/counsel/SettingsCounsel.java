package swivel.conversation.counsel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.Athlete.Reminder;
import swivel.coaching.Contact.Pause;
import swivel.coaching.People;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Dialogue.WhichPlace;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.ReminderWords;
import swivel.conversation.words.SettingsWords;
import swivel.language.places.PlaceTalk;
import swivel.language.settings.Setting;
import swivel.language.times.TimeTalk;
import swivel.language.times.Until;
import swivel.library.Equipment;

/** Does what somebody says of how they want to be coached. */
public final class SettingsCounsel {
    private static final Duration SNOOZE = Duration.ofMinutes(30);

    private final People people;
    private final Agenda agenda;
    private final ReminderCounsel reminders;
    private final IntroductionCounsel introductions;
    private final LogCounsel logs;
    private final Today today;

    SettingsCounsel(
            People people,
            Agenda agenda,
            ReminderCounsel reminders,
            IntroductionCounsel introductions,
            LogCounsel logs,
            Today today) {
        this.people = people;
        this.agenda = agenda;
        this.reminders = reminders;
        this.introductions = introductions;
        this.logs = logs;
        this.today = today;
    }

    public Said act(Turn turn, Setting setting) {
        return switch (setting) {
            case Setting.OfReminders wanted -> reminder(turn, wanted);
            case Setting.OfPerson told -> person(turn, told);
            case Setting.OfTraining wanted -> training(turn, wanted);
            case Setting.OfPast told -> past(turn, told);
        };
    }

    private Said reminder(Turn turn, Setting.OfReminders setting) {
        return switch (setting) {
            case Setting.Remind(TimeTalk time) -> reminders.wanted(turn, onUsualDays(turn, time), "");
            case Setting.RemindOnce(TimeTalk time, boolean isToday) -> once(turn, time, isToday);
            case Setting.EverySecondDay(TimeTalk time) -> everySecondDay(turn, time);
            case Setting.ReminderDays(Set<DayOfWeek> days, boolean added) -> days(turn, days, added);
            case Setting.ShowReminder() -> status(turn);
            case Setting.Pause(Until until) -> pause(turn, until);
            case Setting.Resume() -> resume(turn);
            case Setting.Snooze(Integer minutes) ->
                snooze(turn, minutes == null ? SNOOZE : Duration.ofMinutes(minutes));
            case Setting.WeeklyNote(DayOfWeek day) -> {
                keep(turn, turn.athlete().with(turn.athlete().contact().withWeeklyNote(day)));
                yield turn.say(SettingsWords.weeklyNote(day));
            }
        };
    }

    private Said person(Turn turn, Setting.OfPerson setting) {
        return switch (setting) {
            case Setting.In(PlaceTalk place, Until until) -> in(turn, place, until);
            case Setting.ClockIsWrong(LocalTime time) ->
                turn.ask(
                        SettingsWords.clockIsWrong(turn.athlete().zone(turn.at()), turn.at(), time),
                        new WhichPlace(null));
            case Setting.Owns(Set<Equipment> things, boolean owned) -> owns(turn, things, owned);
            case Setting.Age(int years) ->
                introductions.told(turn, changing(Step.AGE), IntroductionCounsel.band(years));
            case Setting.LivesWith(var codes) -> introductions.whichCondition(turn, codes);
            case Setting.ShowSettings() -> introductions.show(turn);
            case Setting.TakeBack() -> turn.say(SettingsWords.cannotTakeBack());
        };
    }

    private Said training(Turn turn, Setting.OfTraining setting) {
        return switch (setting) {
            case Setting.Minutes(int minutes) ->
                introductions.told(turn, changing(Step.MINUTES), String.valueOf(minutes));
            case Setting.FullDays(Set<DayOfWeek> days) -> fullDays(turn, days);
            case Setting.ChangeProgramme() -> introductions.asked(turn, changing(Step.GOAL));
            case Setting.SkipToday() -> {
                agenda.skip(turn.athlete(), turn.today(), turn.at());
                yield turn.say(ReminderWords.skipped());
            }
            case Setting.Sick() -> sick(turn);
            case Setting.PlanOf(DayOfWeek day) -> plan(turn, day);
        };
    }

    private Said past(Turn turn, Setting.OfPast setting) {
        return switch (setting) {
            case Setting.MissedADay() -> turn.say(SettingsWords.missed());
            case Setting.DidYesterday() -> logs.allYesterday(turn);
            case Setting.DidAPart() -> logs.whichPart(turn);
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

    private Said pause(Turn turn, @Nullable Until until) {
        if (until == null) {
            return introductions.asked(turn, changing(Step.PAUSE));
        }
        int days =
                Math.toIntExact(turn.today().datesUntil(until.end(turn.today())).count());
        return introductions.pause(turn, days);
    }

    private Said resume(Turn turn) {
        Turn back = keep(turn, turn.athlete().with(turn.athlete().contact().backOn(turn.today())));
        Said status = reminders.wanted(back, new TimeTalk.None(), "");
        return before("Good to have you back.", status);
    }

    private Said snooze(Turn turn, Duration by) {
        return turn.say(agenda.postpone(turn.athlete(), turn.today(), by, turn.at())
                .map(next -> ReminderWords.snoozed(next, zoneOf(turn)))
                .orElseGet(SettingsWords::nothingToMove));
    }

    private Said in(Turn turn, PlaceTalk place, @Nullable Until until) {
        ZoneId home = turn.athlete().zone();
        if (until == null || !(place instanceof PlaceTalk.In(ZoneId zone, String name))) {
            return reminders.place(turn, place);
        }
        if (home == null) {
            return after(reminders.place(turn, place), SettingsWords.whereThen());
        }
        LocalDate last = until.end(turn.today());
        keep(turn, turn.athlete().with(turn.athlete().whereabouts().travelling(zone, last)));
        return turn.say(SettingsWords.travelling(zone, home, last, turn.at()));
    }

    private Said owns(Turn turn, Set<Equipment> things, boolean owned) {
        Set<Equipment> changed = EnumSet.noneOf(Equipment.class);
        changed.addAll(turn.athlete().equipment());
        if (owned) {
            changed.addAll(things);
        } else {
            changed.removeAll(things);
        }
        keep(turn, turn.athlete().with(turn.athlete().training().withEquipment(changed)));
        return turn.say(SettingsWords.equipment(things, owned));
    }

    private Said fullDays(Turn turn, Set<DayOfWeek> days) {
        StringBuilder numbers = new StringBuilder();
        EnumSet.copyOf(days).forEach(day -> numbers.append(day.getValue()));
        return introductions.fullDays(turn, numbers.toString());
    }

    private Said sick(Turn turn) {
        Pause day = new Pause(turn.today(), turn.today());
        keep(turn, turn.athlete().with(turn.athlete().contact().paused(day)));
        return turn.say(SettingsWords.getWell());
    }

    private Said plan(Turn turn, DayOfWeek weekday) {
        LocalDate day = turn.today().with(TemporalAdjusters.nextOrSame(weekday));
        return day.equals(turn.today())
                ? turn.say(new ReplyBuilder()
                        .say("That is today.")
                        .button("Today's routine", new Action.ShowToday())
                        .build())
                : turn.say(SettingsWords.plan(today.routineOn(turn.athlete(), day, turn.at())));
    }

    private static Introduction changing(Step step) {
        return new Introduction(step, 0, true);
    }

    private static Said after(Said said, String words) {
        return new Said(new ReplyBuilder().add(said.reply()).say(words).build(), said.dialogue());
    }

    private static Said before(String words, Said said) {
        Reply reply = new ReplyBuilder().say(words).add(said.reply()).build();
        return new Said(reply, said.dialogue());
    }

    private static ZoneId zoneOf(Turn turn) {
        return Optional.ofNullable(turn.athlete().zone(turn.at())).orElse(ZoneOffset.UTC);
    }

    private Turn keep(Turn turn, Athlete athlete) {
        people.save(athlete);
        agenda.arrange(athlete, turn.origin().address(), turn.at());
        return turn.with(athlete);
    }
}
