package swivel.conversation.counsel;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import swivel.coaching.Athlete;
import swivel.coaching.Light;
import swivel.coaching.PlannedDay;
import swivel.coaching.TrainingLog;
import swivel.coaching.Warnings;
import swivel.coaching.review.Suggestion;
import swivel.coaching.review.TrainedWeek;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.message.Action;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.LightWords;
import swivel.conversation.words.NoteWords;
import swivel.conversation.words.OverviewWords;
import swivel.conversation.words.StreakWords;

/** How it goes: the last weeks in short, and what comes next. */
public final class OverviewCounsel {
    private static final int WEEKS_SHOWN = 4;

    private final TrainingLog log;
    private final Warnings warnings;
    private final Today today;
    private final Weeks weeks;
    private final RoutineCounsel routines;
    private final LogCounsel logs;

    OverviewCounsel(
            TrainingLog log, Warnings warnings, Today today, Weeks weeks, RoutineCounsel routines, LogCounsel logs) {
        this.log = log;
        this.warnings = warnings;
        this.today = today;
        this.weeks = weeks;
        this.routines = routines;
        this.logs = logs;
    }

    public Said show(Turn turn) {
        if (warnings.standing(turn.athlete().id()).isPresent()) {
            return routines.show(turn);
        }
        List<TrainedWeek> lately = lately(turn.athlete(), turn.today());
        return lately.stream().allMatch(TrainedWeek::isSilent) ? logs.streak(turn) : shown(turn, lately);
    }

    private Said shown(Turn turn, List<TrainedWeek> lately) {
        Athlete athlete = turn.athlete();
        TrainedWeek week = lately.getFirst();
        ReplyBuilder reply = new ReplyBuilder();
        OverviewWords.weeks(reply, lately, athlete.firstDay());
        OverviewWords.lights(reply, lights(athlete, turn.today()));
        StreakWords.inOneLine(reply, today.streak(athlete, turn.today()));
        NoteWords.best(reply, weeks.best(athlete, week, turn.today()));
        LightWords.inShort(reply, today.judgement(athlete, turn.at()));
        Suggestion next = weeks.suggestion(athlete, week, turn.at());
        if (!(next instanceof Suggestion.LaggingSide)) {
            today.course().lags(athlete).stream().findFirst().ifPresent(lag -> OverviewWords.lag(reply, lag));
        }
        NoteWords.suggestion(reply, next);
        return turn.say(reply.button("Today's routine", new Action.ShowToday())
                .button("Chart", new Action.ShowChart())
                .build());
    }

    /** The last one first, back to the one in which they began. */
    private List<TrainedWeek> lately(Athlete athlete, LocalDate day) {
        return Stream.iterate(day, last -> !last.isBefore(athlete.firstDay()), last -> last.minusDays(Weeks.DAYS))
                .limit(WEEKS_SHOWN)
                .map(last -> weeks.upTo(athlete, last))
                .toList();
    }

    /** The lights of the days that were planned. */
    private List<Light> lights(Athlete athlete, LocalDate day) {
        return log.planned(athlete.id(), day.minusDays((long) WEEKS_SHOWN * Weeks.DAYS - 1), day).stream()
                .map(PlannedDay::light)
                .toList();
    }
}
