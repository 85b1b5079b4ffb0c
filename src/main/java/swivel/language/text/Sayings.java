package swivel.language.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads messages that are one saying as a whole, save for words of courtesy. Where a phrase of the lexicon ends or begins
 * with {@code ...}, anything may follow or go before, unless a phrase under {@code none} stands there too.
 *
 * @param <E> what is said
 */
public final class Sayings<E extends Enum<E>> {
    private static final String ANYTHING = "...";
    private static final String NOTHING = "none";

    private final PhraseBook<Phrase<E>> phrases;
    private final PhraseBook<String> courtesies;

    /** What stands behind a phrase; empty where the phrase rules sayings out. */
    private record Phrase<E>(Optional<E> meaning, boolean anythingBefore, boolean anythingAfter) {
        boolean isOpen() {
            return anythingBefore || anythingAfter;
        }
    }

    /** @throws VocabularyException if the lexicon names a constant that does not exist */
    public Sayings(Wording wording, String lexicon, Class<E> constants) {
        this.phrases = wording.emptyBook();
        this.courtesies = wording.book("courtesies", code -> code);
        wording.vocabulary().lexicon(lexicon).forEach((code, lines) -> {
            Optional<E> meaning =
                    code.equals(NOTHING) ? Optional.empty() : Optional.of(Wording.constant(constants, code, lexicon));
            lines.forEach(line -> wording.add(
                    phrases,
                    lexicon,
                    line.replace(ANYTHING, " ").strip(),
                    Optional.of(new Phrase<>(meaning, line.startsWith(ANYTHING), line.endsWith(ANYTHING)))));
        });
    }

    /** What the message says; empty where it says none of these, or more than that. */
    public Optional<E> read(Utterance utterance) {
        return all(utterance).stream().findFirst();
    }

    /** All that the message may say, what it says in most words first. */
    public List<E> all(Utterance utterance) {
        List<Mention<Phrase<E>>> found = phrases.all(utterance);
        boolean somethingElse =
                found.stream().anyMatch(phrase -> phrase.meaning().meaning().isEmpty());
        boolean[] polite = new boolean[utterance.size()];
        courtesies.all(utterance).forEach(courtesy -> Arrays.fill(polite, courtesy.from(), courtesy.to(), true));
        return found.stream()
                .filter(phrase -> isWhole(phrase, polite)
                        && !(somethingElse && phrase.meaning().isOpen()))
                .sorted(Comparator.<Mention<Phrase<E>>>comparingInt(Mention::length)
                        .reversed())
                .flatMap(phrase -> phrase.meaning().meaning().stream())
                .distinct()
                .toList();
    }

    private static boolean isWhole(Mention<? extends Phrase<?>> phrase, boolean[] polite) {
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
