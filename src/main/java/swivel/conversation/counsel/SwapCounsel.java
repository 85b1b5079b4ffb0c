package swivel.conversation.counsel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import swivel.coaching.Athlete;
import swivel.coaching.Swap;
import swivel.coaching.TrainingLog;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Routine;
import swivel.coaching.routine.Scaler.Alternative;
import swivel.coaching.routine.Swapping;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.message.Action;
import swivel.conversation.words.SmallTalk;
import swivel.conversation.words.SwapWords;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/** Exchanges a drill of today for another of the same purpose, and keeps drills out for good. */
public final class SwapCounsel {
    private final Library library;
    private final Register register;
    private final TrainingLog log;
    private final Today today;
    private final RoutineCounsel routines;

    SwapCounsel(Library library, Register register, TrainingLog log, Today today, RoutineCounsel routines) {
        this.library = library;
        this.register = register;
        this.log = log;
        this.today = today;
        this.routines = routines;
    }

    /** Which drill is to go? */
    public Said ask(Turn turn) {
        Routine routine = today.routine(turn.athlete(), turn.at());
        if (routine.withheld() != null || routine.drills().isEmpty()) {
            return routines.show(turn);
        }
        List<DrillFacts> open = open(turn, routine);
        return turn.say(open.isEmpty() ? SwapWords.nothingLeft() : SwapWords.which(routine.day(), open));
    }

    /**
     * Another one in place of one of these.
     *
     * @param named one at least, best first
     */
    public Said another(Turn turn, List<DrillId> named) {
        Routine routine = today.routine(turn.athlete(), turn.at());
        if (routine.withheld() != null) {
            return routines.show(turn);
        }
        List<DrillId> open =
                open(turn, routine).stream().map(DrillFacts::id).filter(named::contains).toList();
        return switch (open.size()) {
            case 0 ->
                library.facts(named.getFirst())
                        .map(drill -> turn.say(SwapWords.notOfToday(drill)))
                        .orElseGet(() -> ask(turn));
            case 1 -> swap(turn, open.getFirst());
            default -> ask(turn);
        };
    }

    public Said pressed(Turn turn, Action.OfSwap button) {
        return switch (button) {
            case Action.ChooseSwap() -> ask(turn);
            case Action.SwapOut(LocalDate day, DrillId drill) ->
                day.equals(turn.today()) ? swap(turn, drill) : turn.say(SmallTalk.oldButton());
            case Action.SwapBack(LocalDate day, DrillId drill) -> {
                log.swapBack(turn.athlete().id(), day, drill);
                yield routines.show(turn);
            }
            case Action.KeepOut(DrillId drill) -> keepOut(turn, drill);
            case Action.LetIn(DrillId drill) -> letIn(turn, drill);
        };
    }

    /** The next alternative takes its place; after the last one the planned drill is back. */
    private Said swap(Turn turn, DrillId shown) {
        Swapping swapping = today.swapping(turn.athlete(), turn.at());
        Routine routine = swapping.routine();
        DrillId place = swapping.place(shown);
        Optional<PlannedDrill> planned = routine.drills().stream()
                .filter(drill -> swapping.place(drill.drill().id()).equals(place))
                .findFirst();
        DrillFacts before = library.facts(place).orElse(null);
        if (planned.isEmpty()
                || before == null
                || !open(turn, routine).contains(planned.get().drill())) {
            return turn.say(SmallTalk.oldButton());
        }
        Optional<Alternative> next = swapping.next(place);
        if (next.isPresent()) {
            register.keep(turn);
            log.swap(
                    turn.athlete().id(),
                    new Swap(turn.today(), place, next.get().drill().id()),
                    turn.at());
            today.keptRoutine(turn.athlete(), turn.at());
            return turn.say(SwapWords.swapped(
                    turn.today(), before, next.get(), planned.get().purpose()));
        }
        log.swapBack(turn.athlete().id(), turn.today(), place);
        boolean wasSwapped = !planned.get().drill().id().equals(place);
        return turn.say(wasSwapped ? SwapWords.back(before) : SwapWords.nothingAlike(before));
    }

    private Said keepOut(Turn turn, DrillId drill) {
        Optional<DrillFacts> facts = library.facts(drill);
        if (facts.isEmpty()) {
            return turn.say(SmallTalk.oldButton());
        }
        Athlete athlete = turn.athlete();
        register.keep(turn, athlete.with(athlete.training().without(drill)));
        return turn.say(SwapWords.keptOut(facts.get()));
    }

    private Said letIn(Turn turn, DrillId drill) {
        Athlete athlete = turn.athlete();
        register.keep(turn, athlete.with(athlete.training().withAgain(drill)));
        return library.facts(drill)
                .map(facts -> turn.say(SwapWords.letIn(facts)))
                .orElseGet(() -> turn.say(SmallTalk.oldButton()));
    }

    private List<DrillFacts> open(Turn turn, Routine routine) {
        Set<DrillId> done = today.done(turn.athlete().id(), routine.day());
        return routine.drills().stream()
                .map(PlannedDrill::drill)
                .filter(drill -> !done.contains(drill.id()))
                .toList();
    }
}
