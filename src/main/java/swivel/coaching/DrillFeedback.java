package swivel.coaching;

import java.time.LocalDate;
import swivel.library.DrillId;

/**
 * What somebody said of a drill.
 *
 * @param day the coaching day on which they said it
 */
public record DrillFeedback(LocalDate day, DrillId drill, Feedback feedback) {

    /** How the drill was. */
    public enum Feedback {
        TOO_EASY,
        TOO_HARD,
        HURT
    }
}
