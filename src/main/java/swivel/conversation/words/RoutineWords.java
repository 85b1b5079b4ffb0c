package swivel.conversation.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import swivel.coaching.DayChoice;
import swivel.coaching.DayKind;
import swivel.coaching.Light;
import swivel.coaching.measuring.Lag;
import swivel.coaching.progress.Variable;
import swivel.coaching.routine.Cause;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Purpose;
import swivel.coaching.routine.Routine;
import swivel.coaching.routine.Routine.LeftOutDrill;
import swivel.coaching.routine.Routine.Withheld;
import swivel.coaching.routine.Scaling;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.SessionPlan;

/** A day's routine in words: what to do, how much, and why anything differs from the plan. */
public final class RoutineWords {
    public static final String TICK = "✓ ";

    private static final int FEW_MINUTES = 3;

    private RoutineWords() {}

    /**
     * The drills with their doses, what was changed and why, and the ways on from there.
     *
     * @param care what this person minds in a drill
     */
    public static void list(
            ReplyBuilder reply, Routine routine, Set<DrillId> done, Function<DrillFacts, List<String>> care) {
        Withheld withheld = routine.withheld();
        if (withheld != null) {
            reply.say(withheld(withheld));
            return;
        }
        reply.heading(title(routine));
        if (isRest(routine) && !routine.drills().isEmpty()) {
            reply.say("Nothing is asked of you, and your streak is safe. If you want to move, this is gentle:");
        }
        reply.steps(routine.drills().stream()
                .map(planned -> line(planned, done.contains(planned.drill().id()), care.apply(planned.drill())))
                .toList());
        reply.folded("Left out today", leftOut(routine));
        growth(reply, routine);
        boolean isOpen = routine.drills().stream()
                .anyMatch(planned -> !done.contains(planned.drill().id()));
        if (isOpen) {
            reply.button("Start", new Action.Start(routine.day()))
                    .button("All done", new Action.AllDone(routine.day()))
                    .button("Some done", new Action.SomeDone(routine.day()))
                    .button("Why these?", new Action.WhyToday())
                    .button("More", new Action.MoreOfToday());
        }
    }

    /**
     * What people want less often of a routine.
     *
     * @param chosen whether it is another than was planned
     */
    public static Reply more(LocalDate day, boolean chosen) {
        return new ReplyBuilder()
                .say("What about today's routine?")
                .button("Swap one", new Action.ChooseSwap())
                .button("Something hurts", new Action.Hurts())
                .button("3 minutes", new Action.TakeShort(day))
                .button(
                        chosen ? "As planned" : "Another session",
                        chosen ? new Action.TakePlanned(day) : new Action.ChooseSession())
                .build();
    }

    /** Why a full session is so much shorter than was wished for; nothing where something hurts, which is reason enough. */
    private static void growth(ReplyBuilder reply, Routine routine) {
        Integer wanted = routine.growsTo();
        boolean asPlanned = !routine.judgement().light().isWorseThan(Light.HOLD);
        if (wanted != null
                && asPlanned
                && routine.choice() == null
                && routine.kind() == DayKind.FULL
                && wanted - routine.minutes() > FEW_MINUTES) {
            reply.aside("On the way to your " + wanted
                    + " min: full sessions begin at about half of it, and grow by about a tenth a week.");
        }
    }

    public static String title(Routine routine) {
        if (isRest(routine)) {
            return "Today is a rest day";
        }
        String what = switch (routine.judgement().light()) {
            case GREEN, HOLD -> routine.choice() == null && isGentle(routine) ? "gentle movement" : session(routine);
            case AMBER -> isChosenToRecover(routine) ? session(routine) : "a lighter session";
            case RED, URGENT -> "recovery only";
        };
        return "Today: " + what + ", about " + Math.max(1, routine.minutes()) + " min";
    }

    private static boolean isChosenToRecover(Routine routine) {
        return routine.choice() instanceof DayChoice.Another
                && routine.session().kind() == SessionPlan.Kind.RECOVERY;
    }

    private static boolean isRest(Routine routine) {
        return routine.kind() == DayKind.REST && !(routine.choice() instanceof DayChoice.Another);
    }

    private static String session(Routine routine) {
        return switch (routine.choice()) {
            case DayChoice.Another _ -> inSentence(routine.session().name());
            case DayChoice.Shorter _ -> "the short version";
            case null ->
                switch (routine.kind()) {
                    case FULL -> "full session";
                    case DAILY -> "daily set";
                    case RECOVERY, REST -> "recovery";
                };
        };
    }

    private static String inSentence(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Whether conditions leave nothing but what settles things. */
    private static boolean isGentle(Routine routine) {
        return routine.kind() != DayKind.RECOVERY
                && routine.drills().stream().allMatch(planned -> planned.purpose() == Purpose.RECOVERY);
    }

    private static String withheld(Withheld withheld) {
        return switch (withheld) {
            case UNDER_16 ->
                "Under 16 I do not plan or scale any training. You can read every drill here; ask an adult to go through "
                        + "them with you.";
            case STANDING_WARNING -> "Drills rest until you have been seen.";
        };
    }

    private static Text line(PlannedDrill planned, boolean done, List<String> care) {
        List<Text> parts = new ArrayList<>();
        parts.add(Text.strong((done ? TICK : "") + planned.drill().name()));
        parts.add(Text.of(
                ": " + DoseWords.of(planned.dose(), planned.rangePercent()) + ", " + purpose(planned.purpose()) + "."));
        if (planned.more() != null) {
            parts.add(Text.emphasis(more(planned.more())));
        }
        String change = change(planned.scaling());
        if (!change.isEmpty()) {
            parts.add(Text.emphasis(" " + change));
        }
        care.forEach(sentence -> parts.add(Text.of(" For you: " + sentence)));
        return Text.join(parts.toArray(Text[]::new));
    }

    static String more(Lag lag) {
        return " One more set on the " + FigureWords.side(lag.side()) + ": it was behind in “"
                + lag.measure().name() + "” on two test days.";
    }

    /** What differs from the card, and why. Some of it goes without saying. */
    static String change(Scaling scaling) {
        return switch (scaling) {
            case Scaling.AsPlanned() -> "";
            case Scaling.Adjusted adjusted when CauseWords.goesWithoutSaying(adjusted.cause()) -> "";
            case Scaling.Adjusted(var planned, var dose, int range, Cause.SteppedUp(Variable grown)) ->
                ProgressWords.up(grown, planned);
            case Scaling.Adjusted(var planned, var dose, int range, Cause cause) ->
                (planned.equals(dose) ? "A smaller range " : "Instead of " + DoseWords.of(planned) + ", ")
                        + CauseWords.because(cause) + ".";
            case Scaling.Replaced(var planned, var by, var dose, int range, Cause cause) ->
                "Instead of " + planned.name() + ", " + CauseWords.because(cause) + ".";
            case Scaling.LeftOut(Cause cause) -> "Left out " + CauseWords.because(cause) + ".";
        };
    }

    private static List<Text> leftOut(Routine routine) {
        return routine.leftOut().stream()
                .filter(drill -> CauseWords.isOfToday(drill.cause()))
                .map(RoutineWords::leftOut)
                .toList();
    }

    private static Text leftOut(LeftOutDrill leftOut) {
        return Text.of(leftOut.drill().name() + ": " + CauseWords.because(leftOut.cause()) + ".");
    }

    static String purpose(Purpose purpose) {
        return switch (purpose) {
            case RELEASE -> "to ease tension first";
            case MOBILITY -> "to move the hip through its rotation";
            case STRETCH -> "the stretch";
            case PARTNER -> "the strengthening partner";
            case ACTIVATION -> "to wake the muscles that steer";
            case STABILITY -> "for a steady pelvis";
            case STRENGTH -> "for strength";
            case INTEGRATION -> "to use it standing";
            case RESET -> "to end with";
            case RECOVERY -> "gentle";
        };
    }
}
