package swivel.app.evaluation;

import org.jspecify.annotations.Nullable;
import swivel.conversation.hearing.Interpretation;

/** Understands messages: the coach, or what it is compared with. */
public interface Understanding {

    /**
     * How this message is understood.
     *
     * @param previous what the same person said before it, or null
     */
    Interpretation of(@Nullable String previous, String message);
}
