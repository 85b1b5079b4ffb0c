package swivel.language.signs;

import java.util.Comparator;
import java.util.Optional;
import swivel.coaching.WarningSign.Sign;
import swivel.language.text.History;
import swivel.language.text.Negation;
import swivel.language.text.PhraseBook;
import swivel.language.text.Utterance;
import swivel.language.text.VocabularyException;
import swivel.language.text.Wording;

/**
 * Which of the warning signs that were asked about somebody has. In answer to that question less is enough than in a
 * message that nobody asked for: "yes, a fall".
 */
public final class AskedSigns {
    private final Wording wording;
    private final PhraseBook<Sign> words;

    /** @throws VocabularyException if {@code asked-signs.yaml} names a sign that does not exist */
    public AskedSigns(Wording wording) {
        this.wording = wording;
        this.words = wording.book("asked-signs", Sign.class);
    }

    /** The first of them, in the order of {@link Sign}; empty where none is named, or each is denied or of years ago. */
    public Optional<Sign> read(String answer) {
        Utterance utterance = wording.hear(answer);
        Negation.Reach denied = utterance.denied();
        History.Gone gone = utterance.gone();
        return words.all(utterance).stream()
                .filter(mention -> !denied.denies(mention) && !gone.past().get(mention.from()))
                .map(mention -> mention.meaning())
                .min(Comparator.naturalOrder());
    }
}
