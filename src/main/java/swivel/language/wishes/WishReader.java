package swivel.language.wishes;

import java.util.Optional;
import swivel.language.text.Sayings;
import swivel.language.text.Utterance;
import swivel.language.text.VocabularyException;
import swivel.language.text.Wording;

/**
 * Reads what the coach is asked to do, in the phrases of {@code wishes.yaml}.
 *
 * <p>Safe for use by several threads.
 */
public final class WishReader {
    private final Wording wording;
    private final Sayings<Wish> wishes;
    private final Visits visits;

    /** @throws VocabularyException if the vocabulary names a wish that does not exist */
    public WishReader(Wording wording) {
        this.wording = wording;
        this.wishes = new Sayings<>(wording, "wishes", Wish.class);
        this.visits = new Visits(wording);
    }

    /** The wish, or empty where the message is none or is more than that. */
    public Optional<Wish> read(String message) {
        Utterance utterance = wording.hear(message);
        return wishes.read(utterance)
                .flatMap(wish -> wish == Wish.SEEN ? visits.outcome(utterance) : Optional.of(wish));
    }
}
