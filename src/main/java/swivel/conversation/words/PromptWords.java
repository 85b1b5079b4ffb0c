package swivel.conversation.words;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Contact.Intention;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Routine;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.library.Drill;

/** What the coach says first. */
public final class PromptWords {
    private PromptWords() {}

    /** The routine in a line, with the plan that the person has made for it. */
    public static void routine(ReplyBuilder reply, Routine routine, @Nullable Intention intention) {
        reply.say(RoutineWords.title(routine), names(routine.drills()) + ".");
        if (intention != null) {
            reply.aside("Your plan: “" + BodyWords.sentence(plan(intention)) + "”");
        }
    }

    public static void done(ReplyBuilder reply) {
        reply.say("Today's drills are done.");
    }

    private static String names(List<PlannedDrill> drills) {
        return drills.stream().map(planned -> planned.drill().name()).collect(Collectors.joining(", "));
    }

    /** "After my morning coffee I do my hip set. If I am tired: two drills, three minutes." */
    public static String plan(Intention intention) {
        String obstacle = intention.obstacle();
        return "after " + intention.after() + " I do my hip set"
                + (obstacle == null ? "." : "; if " + obstacle + ", then the 3-minute version.");
    }

    public static void missed(ReplyBuilder reply, LocalDate day) {
        reply.aside("My reminder of " + ProfileWords.day(day.getDayOfWeek())
                + " did not come: I was not running. Your log and your streak are as you left them.");
    }

    public static void ways(ReplyBuilder reply, LocalDate day) {
        reply.button("Start", new Action.Start(day))
                .button("Snooze", new Action.Snooze(day))
                .button("Skip today", new Action.Skip(day));
    }

    /** @param open what is still to be done of the day */
    public static Reply nudge(LocalDate day, List<PlannedDrill> open) {
        ReplyBuilder reply = new ReplyBuilder()
                .say("If there are three minutes left this evening: "
                        + names(open.stream().limit(2).toList())
                        + ". Two drills make the day. If not, tomorrow is as good.")
                .button("Start", new Action.Start(day))
                .button("Not today", new Action.Skip(day));
        IntroductionWords.choice(reply, "No more nudges", Step.NUDGE, IntroductionWords.NONE);
        return reply.build();
    }

    /** @param drill that does it in full, or null where the library has none */
    public static Reply reset(@Nullable Drill drill) {
        ReplyBuilder reply = new ReplyBuilder()
                .say(
                        "Half a minute for your posture: weight on both feet or both sitting bones, pelvis level, ribs above "
                                + "it, one long breath out. Then go on.");
        if (drill != null) {
            reply.button(drill.name(), new Action.ShowDrill(drill.id()));
        }
        IntroductionWords.choice(reply, "Fewer of these", Step.RESETS, IntroductionWords.ASK);
        IntroductionWords.choice(reply, "No more of these", Step.RESETS, IntroductionWords.NONE);
        return reply.build();
    }
}
