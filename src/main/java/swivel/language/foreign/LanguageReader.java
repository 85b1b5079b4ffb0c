package swivel.language.foreign;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Sign;
import swivel.coaching.WarningSign.Tier;
import swivel.language.text.Tokenizer;
import swivel.language.text.VocabularyException;
import swivel.language.text.Wording;
import swivel.library.Vocabulary;

/**
 * Tells messages in another language from English ones, and hears an emergency in some of those languages. Both stand in
 * {@code other-languages.yaml}.
 *
 * <p>Safe for use by several threads.
 */
public final class LanguageReader {
    private static final String WORDS_OF = "words-of-";
    private static final String ENGLISH = WORDS_OF + "english";
    private static final int FEWEST_WORDS = 2;
    private static final int FEWEST_LETTERS = 3;

    private final Map<Sign, List<List<String>>> signs = new LinkedHashMap<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    private final Set<String> english;

    /** @throws VocabularyException if the vocabulary names a sign that does not exist */
    public LanguageReader(Vocabulary vocabulary) {
        vocabulary.lexicon(Wording.OTHER_LANGUAGES).forEach((code, phrases) -> {
            if (code.startsWith(WORDS_OF)) {
                Set<String> folded = new HashSet<>();
                phrases.forEach(word -> folded.add(folded(word).strip()));
                words.put(code, folded);
            } else {
                signs.put(
                        Wording.constant(Sign.class, code, Wording.OTHER_LANGUAGES),
                        phrases.stream().map(LanguageReader::parts).toList());
            }
        });
        this.english = Optional.ofNullable(words.remove(ENGLISH)).orElseGet(Set::of);
        words.values().forEach(foreign -> foreign.removeAll(english));
    }

    private static List<String> parts(String phrase) {
        return Arrays.stream(phrase.split(" \\+ ")).map(LanguageReader::folded).toList();
    }

    /**
     * Whether the message is clearly not English: mostly in another script, or with two small words of one other language
     * and more of them than English ones. A name or a single foreign word is not enough.
     */
    public boolean isForeign(String message) {
        return isInAnotherScript(message) || isInAnotherLanguage(folded(message).strip());
    }

    /** An emergency that is told in another language. */
    public Optional<WarningSign> sign(String message) {
        String folded = folded(message);
        return signs.entrySet().stream()
                .filter(sign -> sign.getValue().stream()
                        .anyMatch(parts -> parts.stream().allMatch(folded::contains)))
                .map(sign -> new WarningSign(sign.getKey(), Tier.EMERGENCY))
                .findFirst();
    }

    private static boolean isInAnotherScript(String message) {
        int[] letters = Tokenizer.plain(message)
                .codePoints()
                .filter(Character::isLetter)
                .toArray();
        long foreign = Arrays.stream(letters)
                .filter(letter -> Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN)
                .count();
        return foreign >= FEWEST_LETTERS && foreign * 2 > letters.length;
    }

    private boolean isInAnotherLanguage(String folded) {
        List<String> said = List.of(folded.split(" "));
        long ofEnglish = said.stream().filter(english::contains).count();
        return words.values().stream()
                .mapToLong(foreign -> said.stream().filter(foreign::contains).count())
                .anyMatch(count -> count >= FEWEST_WORDS && count > ofEnglish);
    }

    /** Words without accents and apostrophes, each between spaces. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(" ");
        Tokenizer.cut(text).forEach(piece -> folded.append(piece.text()).append(' '));
        return folded.toString()
                .replace("'", "")
                .replace('\u0142', 'l')
                .replace('\u0131', 'i')
                .replace('\u00F8', 'o')
                .replace("\u00DF", "ss");
    }
}
