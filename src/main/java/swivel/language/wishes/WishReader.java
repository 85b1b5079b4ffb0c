package swivel.language.wishes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import swivel.language.text.Mention;
import swivel.language.text.PhraseBook;
import swivel.language.text.Utterance;
import swivel.language.text.VocabularyException;
import swivel.language.text.Wording;

/**
 * Reads what the coach is asked to do. A wish is only heard where it is the whole message, save for words of courtesy;
 * where a phrase of {@code wishes.yaml} ends or begins with {@code ...}, anything may follow or go before.
 *
 * <p>Safe for use by several threads.
 */
public final class WishReader {
    private static final String LEXICON = "wishes";
    private static final String ANYTHING = "...";

    /** Phrases beside which anything may not follow or go before after all. */
    private static final String NOTHING = "none";

    private final Wording wording;
    private final PhraseBook<Phrase> phrases;
    private final PhraseBook<String> courtesies;
    private final Visits visits;

    /** The wish behind a phrase; empty where the phrase rules wishes out. */
    private record Phrase(Optional<Wish> wish, boolean anythingBefore, boolean anythingAfter) {
        boolean isOpen() {
            return anythingBefore || anythingAfter;
        }
    }

    /** @throws VocabularyException if the vocabulary names a wish that does not exist */
    public WishReader(Wording wording) {
        this.wording = wording;
        this.phrases = wording.emptyBook();
        this.courtesies = wording.book("courtesies", code -> code);
        this.visits = new Visits(wording);
        wording.vocabulary().lexicon(LEXICON).forEach((code, lines) -> {
            Optional<Wish> wish =
                    code.equals(NOTHING) ? Optional.empty() : Optional.of(Wording.constant(Wish.class, code, LEXICON));
            lines.forEach(line -> add(line, wish));
        });
    }

    private void add(String line, Optional<Wish> wish) {
        Phrase phrase = new Phrase(wish, line.startsWith(ANYTHING), line.endsWith(ANYTHING));
        wording.add(phrases, LEXICON, line.replace(ANYTHING, " ").strip(), Optional.of(phrase));
    }

    /** The wish, or empty where the message is none or is more than that. */
    public Optional<Wish> read(String message) {
        Utterance utterance = wording.hear(message);
        List<Mention<Phrase>> found = phrases.all(utterance);
        boolean somethingElse =
                found.stream().anyMatch(phrase -> phrase.meaning().wish().isEmpty());
        boolean[] polite = new boolean[utterance.size()];
        courtesies.all(utterance).forEach(courtesy -> Arrays.fill(polite, courtesy.from(), courtesy.to(), true));
        return found.stream()
                .filter(phrase -> isWhole(phrase, polite)
                        && !(somethingElse && phrase.meaning().isOpen()))
                .max(Comparator.comparingInt(Mention::length))
                .flatMap(phrase -> phrase.meaning().wish())
                .flatMap(wish -> wish == Wish.SEEN ? visits.outcome(utterance) : Optional.of(wish));
    }

    private static boolean isWhole(Mention<Phrase> phrase, boolean[] polite) {
        return (phrase.meaning().anythingBefore() || areAll(polite, 0, phrase.from()))
                && (phrase.meaning().anythingAfter() || areAll(polite, phrase.to(), polite.length));
    }

    private static boolean areAll(boolean[] flags, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!flags[i]) {
                return false;
            }
        }
        return true;
    }
}
