package swivel.language.wishes;

import java.util.Optional;
import swivel.coaching.guided.Move;
import swivel.language.text.Sayings;
import swivel.language.text.Wording;

/** Reads what somebody says while the coach counts for them: "next", "wait", "too hard". */
public final class MoveReader {
    private final Wording wording;
    private final Sayings<Move> sayings;

    /** @throws swivel.language.text.VocabularyException if the vocabulary names a move that does not exist */
    public MoveReader(Wording wording) {
        this.wording = wording;
        this.sayings = new Sayings<>(wording, "session", Move.class);
    }

    /** The move, or empty where the message is none or is more than that. */
    public Optional<Move> read(String message) {
        return sayings.read(wording.hear(message));
    }
}
