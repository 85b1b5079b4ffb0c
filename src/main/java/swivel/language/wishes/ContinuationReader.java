package swivel.language.wishes;

import swivel.language.text.PhraseBook;
import swivel.language.text.Wording;

/** Tells whether a message goes on with what was asked before: "and hip thrust?", "what about the left one". */
public final class ContinuationReader {
    private final Wording wording;
    private final PhraseBook<String> openings;

    public ContinuationReader(Wording wording) {
        this.wording = wording;
        this.openings = wording.book("continuations", code -> code);
    }

    /** Whether the message opens like that. */
    public boolean read(String message) {
        return openings.all(wording.hear(message)).stream().anyMatch(opening -> opening.from() == 0);
    }
}
