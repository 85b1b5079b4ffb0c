package swivel.language.wishes;

import java.util.Optional;
import swivel.coaching.DrillFeedback.Feedback;
import swivel.language.text.Sayings;
import swivel.language.text.Wording;

/** Reads what somebody says of a drill that is behind them: "the clamshells were too easy". Which drill, others know. */
public final class FeedbackReader {
    private final Wording wording;
    private final Sayings<Feedback> sayings;

    /** @throws swivel.language.text.VocabularyException if the vocabulary names a feedback that does not exist */
    public FeedbackReader(Wording wording) {
        this.wording = wording;
        this.sayings = new Sayings<>(wording, "how-it-was", Feedback.class);
    }

    /** Empty where the message says nothing of the kind. */
    public Optional<Feedback> read(String message) {
        return sayings.read(wording.hear(message));
    }
}
