package swivel.conversation.words;

import java.time.LocalDate;
import java.util.List;
import swivel.coaching.Athlete;
import swivel.coaching.DayChoice;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Routine;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.library.Library;

/** Why each drill of a routine is there: its place, what changed it, and where its rules come from. */
public final class WhyWords {
    private final Library library;

    public WhyWords(Library library) {
        this.library = library;
    }

    /** @param quarterFrom the day from which the weeks of the quarter count */
    public Reply of(Athlete athlete, LocalDate quarterFrom, Routine routine) {
        ReplyBuilder reply = new ReplyBuilder().heading("Why these drills");
        reply.say(WeekWords.course(athlete, quarterFrom, routine.day(), library.programmes()) + ".");
        if (routine.choice() instanceof DayChoice.Another) {
            reply.say(
                    "Your choice for today",
                    routine.session().name() + ". " + routine.session().says());
        }
        LightWords.inShort(reply, routine.judgement());
        library.conditions().stream()
                .filter(condition -> athlete.conditions().contains(condition.code()))
                .forEach(condition -> reply.say(Text.join(
                        Text.strong(condition.askedAs() + ". "), Text.of(HealthWords.blocked(condition, library)))));
        reply.bullets(routine.drills().stream().map(WhyWords::reason).toList());
        reply.folded("Where this comes from", sources(routine));
        return reply.button("Today's routine", new Action.ShowToday()).build();
    }

    /** Of some drills of today only. */
    public Reply of(List<PlannedDrill> planned) {
        ReplyBuilder reply = new ReplyBuilder();
        planned.stream().map(WhyWords::reason).forEach(reply::say);
        return reply.button("Why the others?", new Action.WhyToday())
                .button("Swap one", new Action.ChooseSwap())
                .build();
    }

    private static Text reason(PlannedDrill planned) {
        String more = planned.more() == null ? "" : RoutineWords.more(planned.more());
        String change = RoutineWords.change(planned.scaling());
        return Text.join(
                Text.strong(planned.drill().name() + ": "),
                Text.of(place(planned) + more + (change.isEmpty() ? "" : " " + change)));
    }

    private static String place(PlannedDrill planned) {
        swivel.library.Action direction = planned.direction();
        String movement =
                direction == null ? MovementWords.all(planned.drill().actions()) : MovementWords.of(direction);
        return switch (planned.purpose()) {
            case RELEASE -> "eases tension before more is asked of the hip.";
            case MOBILITY -> "moves the hip through its range first (" + movement + ").";
            case STRETCH -> "makes room for " + movement + "; what strengthens it follows at once.";
            case PARTNER -> "strengthens the range that was just opened (" + movement + "), so that it stays.";
            case ACTIVATION -> "wakes the muscles for " + movement + ".";
            case STABILITY -> "keeps the pelvis steady while the hip moves.";
            case STRENGTH -> "makes you strong in " + movement + ".";
            case INTEGRATION -> "uses the new range standing.";
            case RESET -> "a few breaths to end with.";
            case RECOVERY -> "gentle movement, so that things settle.";
        };
    }

    private List<Text> sources(Routine routine) {
        return routine.drills().stream()
                .flatMap(planned -> planned.drill().sources().stream())
                .distinct()
                .flatMap(key -> library.source(key).stream())
                .map(source -> Text.of(source.citation()))
                .toList();
    }
}
