package swivel.app.evaluation.labels;

import org.jspecify.annotations.Nullable;

/** A message with what it means. */
public sealed interface Labelled permits LabelledQuestion, LabelledReport {
    String id();

    String message();

    /** What the same person said before it, or null. */
    @Nullable
    String previous();

    /** What kind of message it is. */
    Kind kind();

    /** What is expected, for people. */
    String wanted();

    /** The kinds that labels tell apart. */
    enum Kind {
        DRILL,
        DRILLS,
        ARTICLE,
        NOT_IN_LIBRARY,
        OUT_OF_SCOPE,
        SYMPTOM,
        RED_FLAG
    }
}
