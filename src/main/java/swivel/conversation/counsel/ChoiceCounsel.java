package swivel.conversation.counsel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.DayChoice;
import swivel.coaching.Training;
import swivel.coaching.TrainingLog;
import swivel.coaching.guided.GuidedSession;
import swivel.coaching.routine.Routine;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.message.Action;
import swivel.conversation.words.ChoiceWords;
import swivel.conversation.words.RoutineWords;
import swivel.conversation.words.SmallTalk;
import swivel.library.Library;
import swivel.library.Programme;
import swivel.library.Programmes;
import swivel.library.SessionId;
import swivel.library.SessionPlan;

/** Puts another session in the place of today's, or the same in less time, for as long as the day lasts. */
public final class ChoiceCounsel {
    private final Programmes programmes;
    private final Register register;
    private final TrainingLog log;
    private final Today today;
    private final Guide guide;
    private final RoutineCounsel routines;

    ChoiceCounsel(
            Library library, Register register, TrainingLog log, Today today, Guide guide, RoutineCounsel routines) {
        this.programmes = library.programmes();
        this.register = register;
        this.log = log;
        this.today = today;
        this.guide = guide;
        this.routines = routines;
    }

    /** What else there is to do with today's routine. */
    public Said more(Turn turn) {
        return turn.say(RoutineWords.more(
                turn.today(), today.routine(turn.athlete(), turn.at()).choice() != null));
    }

    public Said pressed(Turn turn, Action.OfChoice button) {
        return switch (button) {
            case Action.ChooseSession() -> turn.say(ChoiceWords.which(turn.today(), offered(turn)));
            case Action.TakeSession(LocalDate day, SessionId session)
            when day.equals(turn.today()) -> another(turn, session);
            case Action.TakeShort(LocalDate day) when day.equals(turn.today()) -> shorter(turn, null);
            case Action.TakePlanned(LocalDate day) when day.equals(turn.today()) -> asPlanned(turn);
            case Action.TakeSession _, Action.TakeShort _, Action.TakePlanned _ -> turn.say(SmallTalk.oldButton());
        };
    }

    /** What goes with their programme whenever it is wanted, and its gentle session. */
    private List<SessionPlan> offered(Turn turn) {
        Programme programme = programmes.chosen(turn.athlete().programme());
        return Stream.concat(programme.also().stream(), Stream.of(programme.recovery()))
                .flatMap(id -> programmes.session(id).stream())
                .toList();
    }

    /** This session today. */
    public Said another(Turn turn, SessionId session) {
        Optional<SessionPlan> plan = programmes.session(session);
        if (plan.isEmpty()) {
            return turn.say(SmallTalk.oldButton());
        }
        DayChoice choice = new DayChoice.Another(turn.today(), session);
        Routine routine = today.routine(turn.athlete(), choice, turn.at());
        if (routine.withheld() != null || !routine.isNothingOfIt()) {
            return choose(turn, choice);
        }
        return turn.say(
                routine.isTakenByHowItFeels() ? ChoiceWords.notToday(plan.get()) : ChoiceWords.notOpen(plan.get()));
    }

    /** @param minutes as few as there can be where it is not said how many */
    public Said shorter(Turn turn, @Nullable Integer minutes) {
        int wanted = minutes == null ? Training.FEWEST_MINUTES : minutes;
        Routine planned = today.routineOn(turn.athlete(), turn.today(), turn.at());
        if (planned.withheld() != null) {
            return routines.show(turn);
        }
        return wanted < planned.unhurtMinutes()
                ? choose(turn, new DayChoice.Shorter(turn.today(), wanted))
                : asPlanned(turn).after(ChoiceWords.shortEnough(planned.minutes()));
    }

    public Said asPlanned(Turn turn) {
        if (today.routine(turn.athlete(), turn.at()).choice() == null) {
            return routines.show(turn);
        }
        log.unchoose(turn.athlete().id(), turn.today());
        return instead(turn);
    }

    private Said choose(Turn turn, DayChoice choice) {
        register.keep(turn);
        log.choose(turn.athlete().id(), choice, turn.at());
        return instead(turn);
    }

    /** Today's routine anew; a session of the other one that is under way ends as it stands. */
    private Said instead(Turn turn) {
        Optional<GuidedSession> underWay = guide.underWay(turn);
        underWay.ifPresent(session -> guide.leave(turn, session));
        guide.end(turn);
        Said shown = routines.show(turn);
        return underWay.isPresent() ? shown.after(ChoiceWords.sessionEnds()) : shown;
    }
}
