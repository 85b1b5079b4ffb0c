package swivel.conversation.counsel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.coaching.AgeBand;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Dialogue.WhichPlace;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.Action;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.ReminderWords;
import swivel.conversation.words.SettingsWords;
import swivel.language.places.PlaceTalk;
import swivel.language.settings.Setting;
import swivel.language.times.Until;
import swivel.library.Equipment;

/** Does what somebody says of how they want to be coached. */
public final class SettingsCounsel {
    private final Agenda agenda;
    private final Questions questions;
    private final ReminderCounsel reminders;
    private final ReminderSettings ofReminders;
    private final PauseCounsel pauses;
    private final HealthCounsel health;
    private final IntroductionCounsel introductions;
    private final LogCounsel logs;
    private final Today today;

    SettingsCounsel(
            Agenda agenda,
            Questions questions,
            ReminderCounsel reminders,
            PauseCounsel pauses,
            HealthCounsel health,
            IntroductionCounsel introductions,
            LogCounsel logs,
            Today today) {
        this.agenda = agenda;
        this.questions = questions;
        this.reminders = reminders;
        this.ofReminders = new ReminderSettings(agenda, questions, reminders, pauses);
        this.pauses = pauses;
        this.health = health;
        this.introductions = introductions;
        this.logs = logs;
        this.today = today;
    }

    public Said act(Turn turn, Setting setting) {
        return switch (setting) {
            case Setting.OfReminders wanted -> ofReminders.act(turn, wanted);
            case Setting.OfPerson told -> person(turn, told);
            case Setting.OfTraining wanted -> training(turn, wanted);
            case Setting.OfPast told -> past(turn, told);
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
                introductions.told(turn, changing(Step.AGE), AgeBand.of(years).name());
            case Setting.LivesWith(var codes) -> health.toldInPassing(turn, codes);
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
            case Setting.Sick() -> pauses.sick(turn);
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

    private Said in(Turn turn, PlaceTalk place, @Nullable Until until) {
        ZoneId home = turn.athlete().zone();
        if (until == null || !(place instanceof PlaceTalk.In(ZoneId zone, String name))) {
            return reminders.place(turn, place);
        }
        if (home == null) {
            return after(reminders.place(turn, place), SettingsWords.whereThen());
        }
        LocalDate last = until.end(turn.today());
        questions.keep(turn, turn.athlete().with(turn.athlete().whereabouts().travelling(zone, last)));
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
        questions.keep(turn, turn.athlete().with(turn.athlete().training().withEquipment(changed)));
        return turn.say(SettingsWords.equipment(things, owned));
    }

    private Said fullDays(Turn turn, Set<DayOfWeek> days) {
        StringBuilder numbers = new StringBuilder();
        EnumSet.copyOf(days).forEach(day -> numbers.append(day.getValue()));
        return introductions.fullDays(turn, numbers.toString());
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
}
