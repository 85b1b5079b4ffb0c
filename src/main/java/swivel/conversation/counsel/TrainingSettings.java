package swivel.conversation.counsel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import swivel.coaching.Athlete;
import swivel.coaching.routine.Routine;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.ReminderWords;
import swivel.conversation.words.SettingsWords;
import swivel.language.settings.Setting;
import swivel.library.ProgrammeId;
import swivel.library.SessionId;

/** Does what somebody says, in words, of the programme, of a single day, and of what was done. */
final class TrainingSettings {
    private final Agenda agenda;
    private final Questions questions;
    private final PauseCounsel pauses;
    private final IntroductionCounsel introductions;
    private final LogCounsel logs;
    private final ChoiceCounsel choices;
    private final Today today;

    TrainingSettings(
            Agenda agenda,
            Questions questions,
            PauseCounsel pauses,
            IntroductionCounsel introductions,
            LogCounsel logs,
            ChoiceCounsel choices,
            Today today) {
        this.agenda = agenda;
        this.questions = questions;
        this.pauses = pauses;
        this.introductions = introductions;
        this.logs = logs;
        this.choices = choices;
        this.today = today;
    }

    Said act(Turn turn, Setting.OfTraining setting) {
        return switch (setting) {
            case Setting.Minutes(Integer minutes) ->
                minutes == null
                        ? introductions.asked(turn, Introduction.toChange(Step.MINUTES))
                        : introductions.told(turn, Introduction.toChange(Step.MINUTES), String.valueOf(minutes));
            case Setting.FullDays(Set<DayOfWeek> days) ->
                days.isEmpty() ? introductions.asked(turn, Introduction.toChange(Step.DAYS)) : fullDays(turn, days);
            case Setting.RestOn(Set<DayOfWeek> days) -> restOn(turn, days);
            case Setting.ChangeProgramme(ProgrammeId programme) ->
                programme == null
                        ? introductions.asked(turn, Introduction.toChange(Step.GOAL))
                        : introductions.told(turn, Introduction.toChange(Step.GOAL), programme.value());
        };
    }

    Said act(Turn turn, Setting.OfDay setting) {
        return switch (setting) {
            case Setting.SkipToday() -> {
                agenda.skip(turn.athlete(), turn.today(), turn.at());
                yield turn.say(ReminderWords.skipped());
            }
            case Setting.ShortToday(Integer minutes) -> choices.shorter(turn, minutes);
            case Setting.TodaysSession(SessionId session) -> choices.another(turn, session);
            case Setting.AsPlanned() -> choices.asPlanned(turn);
            case Setting.Sick() -> pauses.sick(turn);
            case Setting.PlanOf(Set<DayOfWeek> days) ->
                plan(turn, days.stream().map(day -> turn.today().with(TemporalAdjusters.nextOrSame(day))));
            case Setting.PlanOfTomorrow() -> plan(turn, Stream.of(turn.today().plusDays(1)));
        };
    }

    Said act(Turn turn, Setting.OfPast setting) {
        return switch (setting) {
            case Setting.MissedADay() -> turn.say(SettingsWords.missed());
            case Setting.DidYesterday() -> logs.allYesterday(turn);
            case Setting.DidOn(DayOfWeek day) -> didOn(turn, day);
            case Setting.DidAPart() -> logs.whichPart(turn);
        };
    }

    private Said fullDays(Turn turn, Set<DayOfWeek> days) {
        Athlete athlete = turn.athlete();
        ReplyBuilder reply = new ReplyBuilder();
        Turn next =
                questions.keepCorrected(turn, athlete.with(athlete.training().withFullDays(days)), reply);
        return questions.noted(next, reply, Step.MINUTES);
    }

    private Said restOn(Turn turn, Set<DayOfWeek> days) {
        Set<DayOfWeek> left = EnumSet.noneOf(DayOfWeek.class);
        left.addAll(turn.athlete().fullDays());
        left.removeAll(days);
        return fullDays(turn, left);
    }

    /** A late log reaches back to yesterday. */
    private Said didOn(Turn turn, DayOfWeek day) {
        if (day == turn.today().getDayOfWeek()) {
            return logs.doneAll(turn);
        }
        return day == turn.today().minusDays(1).getDayOfWeek()
                ? logs.allYesterday(turn)
                : turn.say(SettingsWords.tooLateToLog());
    }

    private Said plan(Turn turn, Stream<LocalDate> days) {
        List<Routine> planned = days.sorted()
                .map(day -> today.routineOn(turn.athlete(), day, turn.at()))
                .toList();
        return turn.say(SettingsWords.plan(planned, turn.today()));
    }
}
