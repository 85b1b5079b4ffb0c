package swivel.language.foreign;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

    /** By their first word, so that none is looked for that cannot be there. */
    private final Map<String, List<Emergency>> emergencies = new HashMap<>();

    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    private final Set<String> english;
    private final Set<String> taught = new HashSet<>();
    private final Set<UnicodeScript> taughtScripts = EnumSet.noneOf(UnicodeScript.class);

    /**
     * What tells a sign: all of these phrases.
     *
     * @param order in which it is looked for
     */
    private record Emergency(int order, Sign sign, List<Phrase> parts) {
        String firstWord() {
            return parts.getFirst().words().getFirst();
        }

        boolean isIn(String folded, Set<String> said) {
            for (Phrase part : parts) {
                if (!said.containsAll(part.words()) || !folded.contains(part.text())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Words that stand together, {@linkplain #folded folded} and one by one. */
    private record Phrase(String text, List<String> words) {
        static Phrase of(String phrase) {
            String folded = folded(phrase);
            return new Phrase(folded, LanguageReader.words(folded));
        }
    }

    /** @throws VocabularyException if the vocabulary names a sign that does not exist */
    public LanguageReader(Vocabulary vocabulary) {
        List<Emergency> all = new ArrayList<>();
        vocabulary.lexicon(Wording.OTHER_LANGUAGES).forEach((code, phrases) -> {
            if (code.startsWith(WORDS_OF)) {
                Set<String> folded = new HashSet<>();
                phrases.forEach(word -> folded.add(folded(word).strip()));
                words.put(code, folded);
            } else {
                Sign sign = Wording.constant(Sign.class, code, Wording.OTHER_LANGUAGES);
                phrases.forEach(phrase -> all.add(new Emergency(all.size(), sign, parts(phrase))));
            }
        });
        all.forEach(emergency -> emergencies
                .computeIfAbsent(emergency.firstWord(), word -> new ArrayList<>())
                .add(emergency));
        this.english = Optional.ofNullable(words.remove(ENGLISH)).orElseGet(Set::of);
        words.values().forEach(foreign -> foreign.removeAll(english));
        vocabulary.others().keySet().forEach(tag -> taught.add(WORDS_OF + englishName(tag)));
        vocabulary
                .foreignPhrases()
                .forEach(phrase -> letters(phrase).forEach(letter -> taughtScripts.add(UnicodeScript.of(letter))));
    }

    private static String englishName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    private static List<Phrase> parts(String phrases) {
        return Arrays.stream(phrases.split(" \\+ ")).map(Phrase::of).toList();
    }

    /**
     * Whether the message is clearly not English: mostly in another script, or with two small words of one other language
     * and more of them than English ones. A name or a single foreign word is not enough.
     */
    public boolean isForeign(String message) {
        return isInAnotherScript(message) || anotherLanguage(message).isPresent();
    }

    /** Whether a foreign message is in a language that the content has words or pages of. */
    public boolean isTaught(String message) {
        return isInAnotherScript(message)
                ? letters(message)
                        .anyMatch(letter -> isForeign(letter) && taughtScripts.contains(UnicodeScript.of(letter)))
                : anotherLanguage(message).filter(taught::contains).isPresent();
    }

    /** An emergency that is told in another language. */
    public Optional<WarningSign> sign(String message) {
        String folded = folded(message);
        Set<String> said = new HashSet<>(words(folded));
        Emergency first = null;
        for (String word : said) {
            for (Emergency emergency : emergencies.getOrDefault(word, List.of())) {
                if ((first == null || emergency.order() < first.order()) && emergency.isIn(folded, said)) {
                    first = emergency;
                }
            }
        }
        return Optional.ofNullable(first).map(emergency -> new WarningSign(emergency.sign(), Tier.EMERGENCY));
    }

    private static boolean isInAnotherScript(String message) {
        String plain = Tokenizer.plain(message);
        int letters = 0;
        int foreign = 0;
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int letter = plain.codePointAt(i);
            if (Character.isLetter(letter)) {
                letters++;
                foreign += isForeign(letter) ? 1 : 0;
            }
        }
        return foreign >= FEWEST_LETTERS && foreign * 2 > letters;
    }

    private static IntStream letters(String text) {
        return Tokenizer.plain(text).codePoints().filter(Character::isLetter);
    }

    private static boolean isForeign(int letter) {
        return letter >= 0x80 && UnicodeScript.of(letter) != UnicodeScript.LATIN;
    }

    /** The language that most of the small words are of. */
    private Optional<String> anotherLanguage(String message) {
        List<String> said = words(folded(message));
        int most = Math.max(FEWEST_WORDS - 1, count(said, english));
        String language = null;
        for (Map.Entry<String, Set<String>> other : words.entrySet()) {
            int count = count(said, other.getValue());
            if (count > most) {
                most = count;
                language = other.getKey();
            }
        }
        return Optional.ofNullable(language);
    }

    private static int count(List<String> said, Set<String> words) {
        int count = 0;
        for (String word : said) {
            count += words.contains(word) ? 1 : 0;
        }
        return count;
    }

    private static List<String> words(String folded) {
        return Arrays.asList(folded.strip().split(" "));
    }

    /** Words without accents and apostrophes, each between spaces. */
    private static String folded(String text) {
        String plain = Tokenizer.plain(text);
        StringBuilder folded = new StringBuilder(plain.length() + 2).append(' ');
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                fold(letter, folded);
            } else if (letter != '\'' && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.append(' ').toString();
    }

    /** The letters that are no others with an accent. */
    private static void fold(char letter, StringBuilder folded) {
        switch (letter) {
            case '\u0142' -> folded.append('l');
            case '\u0131' -> folded.append('i');
            case '\u00F8' -> folded.append('o');
            case '\u00DF' -> folded.append("ss");
            default -> folded.append(letter);
        }
    }
}
