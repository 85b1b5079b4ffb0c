package swivel.conversation.counsel;

import java.util.List;
import java.util.Optional;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Routine;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.words.WhyWords;
import swivel.library.DrillId;
import swivel.library.Library;

/** Says why each drill of today is there. */
public final class WhyCounsel {
    private final WhyWords words;
    private final Today today;
    private final RoutineCounsel routines;

    WhyCounsel(Library library, Today today, RoutineCounsel routines) {
        this.words = new WhyWords(library);
        this.today = today;
        this.routines = routines;
    }

    /** Why these are there; empty where none of them is part of today. */
    public Optional<Said> of(Turn turn, List<DrillId> named) {
        List<PlannedDrill> planned = today.routine(turn.athlete(), turn.at()).drills().stream()
                .filter(drill -> named.contains(drill.drill().id()))
                .toList();
        return planned.isEmpty() ? Optional.empty() : Optional.of(turn.say(words.of(planned)));
    }

    public Said show(Turn turn) {
        Routine routine = today.routine(turn.athlete(), turn.at());
        return routine.withheld() != null || routine.drills().isEmpty()
                ? routines.show(turn)
                : turn.say(words.of(turn.athlete(), today.course().quarterFrom(turn.athlete(), turn.today()), routine));
    }
}
