package swivel.language.levels;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import swivel.language.text.Mention;
import swivel.language.text.PhraseBook;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;

/** The phrases of {@code levels.yaml}, a book for each hint. */
final class Hints {
    private final Map<Hint, PhraseBook<Hint>> books;

    Hints(Wording wording) {
        this.books = wording.booksByMeaning("levels", Hint.class);
    }

    /** As {@link PhraseBook#all} finds them. */
    List<Mention<Hint>> all(Hint hint, Utterance utterance) {
        return book(hint).all(utterance);
    }

    /** As {@link PhraseBook#longest} finds them. */
    List<Mention<Hint>> longest(Hint hint, Utterance utterance) {
        return book(hint).longest(utterance);
    }

    private PhraseBook<Hint> book(Hint hint) {
        return Objects.requireNonNull(books.get(hint));
    }
}
