package swivel.language.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import swivel.library.Vocabulary;

/**
 * The vocabulary made ready: it turns messages into {@link Utterance}s and lexicons into {@link PhraseBook}s.
 *
 * <p>Safe for use by several threads once all books are made.
 */
public final class Wording {
    /** The lexicon whose words are not English. */
    public static final String OTHER_LANGUAGES = "other-languages";

    /** The meaning of phrases that mean nothing and hide those within them. */
    private static final String NOTHING = "none";

    /** Of so many threads each finds its own last message as a rule. */
    private static final int HEARD_AT_ONCE = 16;

    private final Vocabulary vocabulary;
    private final Spelling spelling;
    private final Dictation dictation;
    private final Groups groups;
    private final Map<String, Double> numbers = new HashMap<>();
    private final Map<String, List<String>> stemsOfPart = new HashMap<>();
    private final Set<String> fillers = new HashSet<>();
    private final PhraseTree tree = new PhraseTree();
    private final Negation negation;
    private final History history;
    private final PhraseBook<String> courtesies;
    private final AtomicReferenceArray<Said> last = new AtomicReferenceArray<>(HEARD_AT_ONCE);

    private record Said(String message, Utterance utterance) {}

    /** @throws VocabularyException if the vocabulary names a mark that does not exist */
    public Wording(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.dictation = new Dictation(vocabulary);
        this.groups = new Groups(vocabulary, this::stems);
        this.spelling = new Spelling(vocabulary.lexicon("spellings"), leftAlone(vocabulary));
        vocabulary
                .lexicon("numbers")
                .forEach((value, words) -> words.forEach(word -> numbers.put(word, Double.valueOf(value))));
        vocabulary.lexicon("fillers").values().forEach(words -> words.forEach(word -> fillers.addAll(stems(word))));
        Stemmer stemmer = new Stemmer();
        words(vocabulary, stemmer).forEach(word -> spelling.learn(word, stemmer));
        this.negation = new Negation(this);
        this.history = new History(this);
        this.courtesies = book("courtesies", code -> code);
    }

    /** Words that are no slips of English ones, those of other languages among them. */
    private static List<String> leftAlone(Vocabulary vocabulary) {
        List<String> words = new ArrayList<>(vocabulary.lexicon("left-alone").getOrDefault("words", List.of()));
        vocabulary.foreignPhrases().stream()
                .flatMap(phrase -> Tokenizer.cut(Groups.without(phrase)).stream())
                .forEach(piece -> words.add(piece.text()));
        return words;
    }

    /** All English words at once: a word that is learned must not be mended into one that was learned before it. */
    private List<String> words(Vocabulary vocabulary, Stemmer stemmer) {
        return vocabulary.lexicons().entrySet().stream()
                .filter(lexicon -> !lexicon.getKey().equals(OTHER_LANGUAGES))
                .map(Map.Entry::getValue)
                .flatMap(lexicon -> lexicon.values().stream())
                .flatMap(List::stream)
                .flatMap(phrase -> Arrays.stream(Groups.without(phrase).split(" ")))
                .distinct()
                .flatMap(written -> Tokenizer.cut(written).stream())
                .flatMap(piece -> spelling.normal(piece.text(), stemmer).stream())
                .distinct()
                .toList();
    }

    /** The vocabulary as it was before. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The phrases of all books. */
    PhraseTree tree() {
        return tree;
    }

    Negation negation() {
        return negation;
    }

    History history() {
        return history;
    }

    /** Phrases that may stand around anything that is said: "please", "thank you". */
    public PhraseBook<String> courtesies() {
        return courtesies;
    }

    /** The words of a message; every reader hears the same one in turn, so the last is kept for each who listens. */
    public Utterance hear(String message) {
        int place = (int) (Thread.currentThread().threadId() % HEARD_AT_ONCE);
        Said said = last.get(place);
        if (said == null || !said.message().equals(message)) {
            said = new Said(message, cut(message));
            last.set(place, said);
        }
        return said.utterance();
    }

    private Utterance cut(String message) {
        Stemmer stemmer = new Stemmer();
        List<Token> tokens = new ArrayList<>();
        String typed = dictation.typed(Tokenizer.plain(message));
        for (Tokenizer.Piece piece : Tokenizer.cutPlain(typed)) {
            Gap before = piece.before();
            List<String> words = piece.isFigure() ? List.of(piece.text()) : spelling.normal(piece.text(), stemmer);
            for (String word : words) {
                Double number = piece.isFigure() ? Double.valueOf(word) : numbers.get(word);
                String stem = spelling.stem(word, stemmer);
                tokens.add(new Token(word, stem, before, number, fillers.contains(stem)));
                before = Gap.SPACE;
            }
        }
        return new Utterance(tokens, typed.indexOf('?') >= 0, this);
    }

    /** The lexicon of this name as a book of constants. */
    public <E extends Enum<E>> PhraseBook<E> book(String lexicon, Class<E> constants) {
        return book(lexicon, code -> constant(constants, code, lexicon));
    }

    /** The lexicon of this name; phrases under {@code none} only hide others. */
    public <M> PhraseBook<M> book(String lexicon, Function<String, M> meaningOf) {
        PhraseBook<M> book = new PhraseBook<>(tree);
        vocabulary.lexicon(lexicon).forEach((code, phrases) -> {
            Optional<M> meaning = code.equals(NOTHING) ? Optional.empty() : Optional.of(meaningOf.apply(code));
            phrases.forEach(phrase -> add(book, lexicon, phrase, meaning));
        });
        return book;
    }

    /** The lexicon of this name as a book for each constant. */
    public <E extends Enum<E>> Map<E, PhraseBook<E>> booksByMeaning(String lexicon, Class<E> constants) {
        Map<E, PhraseBook<E>> books = new EnumMap<>(constants);
        for (E constant : constants.getEnumConstants()) {
            books.put(constant, new PhraseBook<>(tree));
        }
        vocabulary.lexicon(lexicon).forEach((code, phrases) -> {
            if (code.equals(NOTHING)) {
                phrases.forEach(phrase -> books.values().forEach(book -> add(book, lexicon, phrase, Optional.empty())));
            } else {
                E meaning = constant(constants, code, lexicon);
                PhraseBook<E> book = Objects.requireNonNull(books.get(meaning));
                phrases.forEach(phrase -> add(book, lexicon, phrase, Optional.of(meaning)));
            }
        });
        return books;
    }

    /** Adds all that a phrase stands for. */
    public <M> void add(PhraseBook<M> book, String lexicon, String phrase, Optional<M> meaning) {
        book.add(groups.parts(lexicon, phrase), meaning);
    }

    public <M> PhraseBook<M> emptyBook() {
        return new PhraseBook<>(tree);
    }

    private List<String> stems(String phrase) {
        Stemmer stemmer = new Stemmer();
        List<String> stems = new ArrayList<>();
        for (String part : phrase.split(" ")) {
            if (part.equals(PhraseBook.ANY_NUMBER) || part.startsWith(PhraseBook.EXACTLY)) {
                stems.add(part);
            } else {
                stems.addAll(stemsOfPart.computeIfAbsent(part, key -> stems(part, stemmer)));
            }
        }
        return stems;
    }

    private List<String> stems(String part, Stemmer stemmer) {
        return Tokenizer.cut(part).stream()
                .flatMap(piece -> spelling.normal(piece.text(), stemmer).stream())
                .map(word -> stemmer.stem(word))
                .toList();
    }

    /** @throws VocabularyException if no constant has this code */
    public static <E extends Enum<E>> E constant(Class<E> constants, String code, String lexicon) {
        for (E constant : constants.getEnumConstants()) {
            if (code(constant).equals(code)) {
                return constant;
            }
        }
        throw new VocabularyException(
                lexicon,
                "there is no " + constants.getSimpleName() + " '" + code + "'; it is one of "
                        + Arrays.stream(constants.getEnumConstants())
                                .map(Wording::code)
                                .toList());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
