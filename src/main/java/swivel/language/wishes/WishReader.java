package swivel.language.wishes;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import swivel.language.text.NearestSaying;
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
    private static final Set<Wish> ANSWERS =
            EnumSet.of(Wish.YES, Wish.NO, Wish.CANCEL, Wish.SEEN, Wish.UNSEEN, Wish.NOT_CLEARED);

    private final Wording wording;
    private final Sayings<Wish> wishes;
    private final NearestSaying<Wish> nearest;
    private final Visits visits;

    /** @throws VocabularyException if the vocabulary names a wish that does not exist */
    public WishReader(Wording wording) {
        this.wording = wording;
        this.wishes = new Sayings<>(wording, "wishes", Wish.class);
        this.nearest = new NearestSaying<>(wording, "wishes", Wish.class);
        this.visits = new Visits(wording);
    }

    /** What a message comes near to that is no wish word for word; never what answers a question. */
    public Optional<NearestSaying.Near<Wish>> guess(String message) {
        Utterance utterance = wording.hear(message);
        return nearest.to(utterance)
                .filter(near -> !ANSWERS.contains(near.meaning()))
                .filter(near -> !wishes.isRuledOut(utterance));
    }

    /** The wish, or empty where the message is none or is more than that. */
    public Optional<Wish> read(String message) {
        Utterance utterance = wording.hear(message);
        return wishes.read(utterance)
                .flatMap(wish -> wish == Wish.SEEN ? visits.outcome(utterance) : Optional.of(wish));
    }
}
