package swivel.conversation.words;

import java.time.LocalDate;
import java.util.List;
import swivel.coaching.routine.Purpose;
import swivel.coaching.routine.Scaler.Alternative;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.library.DrillFacts;
import swivel.library.Facet;

/** Exchanges of drills in words. */
public final class SwapWords {
    private static final int MOST_BUTTONS = 6;

    private SwapWords() {}

    public static Reply which(LocalDate day, List<DrillFacts> open) {
        ReplyBuilder reply = new ReplyBuilder().say("Which one do you want to swap today?");
        open.stream()
                .limit(MOST_BUTTONS)
                .forEach(drill -> reply.button(drill.name(), new Action.SwapOut(day, drill.id())));
        return reply.build();
    }

    /** What takes its place, and why that is fair. */
    public static Reply swapped(LocalDate day, DrillFacts before, Alternative by, Purpose purpose) {
        List<swivel.library.Action> shared =
                by.drill().actions().stream().filter(before.actions()::contains).toList();
        return new ReplyBuilder()
                .say(Text.join(
                        Text.of("For today: "),
                        Text.strong(by.drill().name()),
                        Text.of(", " + DoseWords.of(by.dose(), by.rangePercent()) + ", instead of " + before.name()
                                + ".")))
                .say("A fair exchange: the same place in the routine (" + RoutineWords.purpose(purpose)
                        + "), the same movement (" + MovementWords.all(shared) + "), and no more work.")
                .button("Another one", new Action.SwapOut(day, before.id()))
                .button("Back to " + before.name(), new Action.SwapBack(day, before.id()))
                .button("Never " + before.name(), new Action.KeepOut(before.id()))
                .button("Today's routine", new Action.ShowToday())
                .build();
    }

    public static Reply back(DrillFacts before) {
        return new ReplyBuilder()
                .say("That was the last one that does the same work. " + before.name() + " is back.")
                .button("Never " + before.name(), new Action.KeepOut(before.id()))
                .button("Today's routine", new Action.ShowToday())
                .build();
    }

    public static Reply nothingAlike(DrillFacts before) {
        return new ReplyBuilder()
                .say("Nothing else that is open to you today does the same work as " + before.name()
                        + ". Leave it out if it does not suit you: two drills make the day.")
                .button("Never " + before.name(), new Action.KeepOut(before.id()))
                .build();
    }

    public static Reply nothingLeft() {
        return Reply.of("Everything of today is done, so there is nothing left to swap.");
    }

    public static Reply notOfToday(DrillFacts drill) {
        return new ReplyBuilder()
                .say(drill.name() + " is not among what is left of today, so nothing has to take its place.")
                .button("Easier than it", new Action.ShowPart(drill.id(), Facet.EASIER))
                .button("Never " + drill.name(), new Action.KeepOut(drill.id()))
                .button("Today's routine", new Action.ShowToday())
                .build();
    }

    public static Reply letIn(DrillFacts drill) {
        return new ReplyBuilder()
                .say(drill.name() + " can come up again.")
                .button("Today's routine", new Action.ShowToday())
                .build();
    }

    public static Reply keptOut(DrillFacts drill) {
        return new ReplyBuilder()
                .say("No more of " + drill.name() + ", until you want it back.")
                .button("Undo", new Action.LetIn(drill.id()))
                .button("Today's routine", new Action.ShowToday())
                .build();
    }
}
