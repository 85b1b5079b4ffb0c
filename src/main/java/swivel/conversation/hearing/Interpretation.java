package swivel.conversation.hearing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Symptom;
import swivel.coaching.WarningSign;
import swivel.library.ArticleId;
import swivel.library.DrillId;

/**
 * How a message is understood, for whoever tunes the content.
 *
 * @param drills best first
 * @param facet the part of a drill that is asked for, {@code goal} or {@code comparison}, or null
 * @param article null where none answers
 * @param symptoms what is said of the body, whatever else the message is about
 * @param redFlag null where none was heard
 * @param confidence 0 to 1
 */
public record Interpretation(
        Kind kind,
        List<DrillId> drills,
        @Nullable String facet,
        @Nullable ArticleId article,
        List<Symptom> symptoms,
        @Nullable WarningSign redFlag,
        double confidence) {

    public Interpretation {
        drills = List.copyOf(drills);
        symptoms = List.copyOf(symptoms);
    }

    /** What a message is about. */
    public enum Kind {
        DRILL,
        DRILLS,
        ARTICLE,
        CHOICE,
        SYMPTOM,
        RED_FLAG,
        REMINDER,
        ROUTINE,
        PROGRESS,
        SETTINGS,
        SMALL_TALK,
        NOT_IN_LIBRARY,
        UNKNOWN
    }
}
