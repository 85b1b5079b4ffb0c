package swivel.conversation.words;

import swivel.coaching.progress.Variable;
import swivel.coaching.progress.Why;
import swivel.library.Dose;

/** What has grown or gone back in a drill, and why. */
final class ProgressWords {
    private ProgressWords() {}

    /** @param card what its card says */
    static String up(Variable grown, Dose card) {
        String what = switch (grown) {
            case RANGE -> "The whole range again";
            case REPS -> "Up from " + Counts.of(card.reps() == null ? 0 : card.reps(), "rep");
            case HOLD -> "Up from " + (card.seconds() == null ? 0 : card.seconds()) + " s";
            case LOAD -> "With a little more weight or band than last time";
            case SPEED -> "A little faster than last time, and as smooth";
        };
        return what + ": " + because(grown) + ".";
    }

    static String because(Variable grown) {
        return "two green sessions in a row went well" + (grown == Variable.LOAD ? " at the top of the dose" : "");
    }

    static String because(Why why) {
        return "because " + switch (why) {
            case TWO_CLEAN_SESSIONS -> "it went well";
            case TOO_HARD_TWICE -> "it was too hard twice; two clean green sessions bring it back";
            case HURT -> "it hurt last time; two clean green sessions bring it back";
            case AMBER -> "of an amber day";
            case A_WEEK_OFF -> "of the week without training; two clean green sessions bring it back";
            case THREE_WEEKS_OFF -> "of three weeks without training; two clean green sessions bring it back";
        };
    }
}
