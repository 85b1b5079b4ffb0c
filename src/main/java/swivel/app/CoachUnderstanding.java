package swivel.app;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import swivel.app.evaluation.Understanding;
import swivel.conversation.hearing.Interpretation;
import swivel.conversation.hearing.Interpreter;

/** The coach as a stranger meets it: what was said before is all that it remembers. */
final class CoachUnderstanding implements Understanding {
    private final Wiring wiring;
    private final InstantSource clock;
    private final Interpreter interpreter;

    CoachUnderstanding(Wiring wiring, InstantSource clock) {
        this.wiring = wiring;
        this.clock = clock;
        this.interpreter = new Interpreter(wiring.ear());
    }

    @Override
    public Interpretation of(@Nullable String previous, String message) {
        Stranger stranger = new Stranger(wiring, clock, "evaluation").after(previous);
        Interpretation understood = interpreter.interpret(message, stranger.dialogue());
        stranger.leaves();
        return understood;
    }
}
