package swivel.conversation.words;

import java.time.LocalDate;
import java.util.List;
import swivel.coaching.DrillFeedback.Feedback;
import swivel.coaching.progress.Standing;
import swivel.coaching.progress.Steps;
import swivel.coaching.progress.Variable;
import swivel.coaching.progress.Why;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.library.Dose;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/** What has grown or gone back in a drill, what will, and why. */
public final class ProgressWords {
    private static final int MOST_BUTTONS = 7;
    private static final String BRING_BACK = "Two clean green sessions bring it back.";

    private final Library library;

    public ProgressWords(Library library) {
        this.library = library;
    }

    /** @param card what its card says */
    static String up(Variable grown, Dose card) {
        String what = switch (grown) {
            case RANGE -> "The whole range again";
            case REPS -> "Up from " + (card.reps() == null ? 0 : card.reps());
            case HOLD -> "Up from " + (card.seconds() == null ? 0 : card.seconds()) + " s";
            case LOAD -> "With a little more weight or band than last time";
            case SPEED -> "A little faster than last time, and as smooth";
        };
        return what + ", " + because(grown) + ".";
    }

    static String because(Variable grown) {
        return "because two green sessions in a row went well"
                + (grown == Variable.LOAD || grown == Variable.SPEED ? " at the top of the dose" : "");
    }

    static String because(Why why) {
        return switch (why) {
            case TWO_CLEAN_SESSIONS -> "because it went well";
            case TOO_HARD_TWICE -> "because it was too hard twice";
            case HURT -> "because it hurt last time";
            case AMBER -> "because of an amber day";
            case A_WEEK_OFF -> "after a week without training";
            case THREE_WEEKS_OFF -> "after three weeks without training";
        };
    }

    /** Buttons for how a drill was that has just been done. */
    public static void howWasIt(ReplyBuilder reply, LocalDate day, DrillId drill) {
        reply.button("Too easy", new Action.Felt(day, drill, Feedback.TOO_EASY))
                .button("Too hard", new Action.Felt(day, drill, Feedback.TOO_HARD))
                .button("It hurt", new Action.Felt(day, drill, Feedback.HURT));
    }

    /** How a drill was is kept of those that were done. */
    public static Reply nothingDone() {
        return new ReplyBuilder()
                .say(
                        "Nothing is logged today yet, so I do not know which drill that was. Log it first, or tell me in the middle "
                                + "of a session.")
                .button("Today's routine", new Action.ShowToday())
                .build();
    }

    public static Reply which(LocalDate day, List<DrillFacts> drills, Feedback feedback) {
        String felt = felt(feedback);
        ReplyBuilder reply = new ReplyBuilder().say("Which one " + felt + "?");
        drills.stream()
                .limit(MOST_BUTTONS)
                .forEach(drill -> reply.button(drill.name(), new Action.Felt(day, drill.id(), feedback)));
        if (feedback == Feedback.TOO_EASY) {
            reply.button("All of them", new Action.FeltAll(day, feedback));
        }
        return reply.build();
    }

    private static String felt(Feedback feedback) {
        return switch (feedback) {
            case TOO_EASY -> "was too easy";
            case TOO_HARD -> "was too hard";
            case HURT -> "hurt";
        };
    }

    /** @param next if tomorrow morning is as good as today */
    public String tooEasy(DrillFacts drill, Standing before, Standing next) {
        String good = "Noted. If tomorrow morning is as good, ";
        String harder = drill.harder() == null
                ? ""
                : library.drill(drill.harder()).map(Drill::name).orElse("");
        if (next.mastered() && !before.mastered() && !harder.isEmpty()) {
            return good + "what comes next in its chain opens: " + harder + ". It went well often enough.";
        }
        if (next.step() > before.step()) {
            return good + "next time " + grown(drill, next.step()) + ": that made two clean green sessions in a row.";
        }
        if (next.clean() == 0 && next.hard() > 0) {
            return "Noted. It stays as it is next time: it was said to be too hard as well.";
        }
        if (next.clean() > 0 && Steps.isHigher(drill, next.step())) {
            return "Noted. One more clean green session in a row, and " + grown(drill, next.step() + 1) + ".";
        }
        return harder.isEmpty()
                ? "Noted. It is at its top, and nothing harder follows it. “/swap” has others like it."
                : "Noted. It is at its top. After two clean green sessions there the next one is " + harder + ".";
    }

    private static String grown(DrillFacts drill, int step) {
        return switch (Steps.variable(drill, step)) {
            case RANGE -> "it has its whole range again";
            case REPS, HOLD -> "it is " + DoseWords.of(Steps.dose(drill, step));
            case LOAD -> "it takes a little more weight or band, at " + DoseWords.of(drill.dose());
            case SPEED -> "it goes a little faster";
        };
    }

    public String notToday() {
        return "Noted. Nothing grows on a day that is not green: say so again on one that is.";
    }

    /** @param next time */
    public String tooHard(DrillFacts drill, Standing next) {
        if (next.isBack()) {
            return "Noted. Next time " + back(drill) + ": it was too hard twice in a row. " + BRING_BACK;
        }
        return next.hard() > 0
                ? "Noted. Next time it stays as it is. Too hard once more, and " + back(drill) + "."
                : "Noted. Next time it is a step less: it was too hard twice in a row.";
    }

    /** @param next time */
    public String hurt(DrillFacts drill, Standing next) {
        return next.isBack()
                ? "Noted. Next time " + back(drill) + ", because it hurt. " + BRING_BACK
                : "Noted. Next time it is a step less, because it hurt.";
    }

    private String back(DrillFacts drill) {
        return library.easierThan(drill.id())
                .map(easier -> easier.name() + " takes its place")
                .orElse("it comes in a smaller range");
    }

    public String all(int drills, Feedback feedback) {
        return "Noted for all of them, " + Counts.of(drills, "drill") + " which " + felt(feedback)
                + ". Each grows by one step after two clean green sessions in a row.";
    }
}
