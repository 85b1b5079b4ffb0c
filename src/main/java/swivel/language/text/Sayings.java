package swivel.language.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads messages that are one saying as a whole, save for words of courtesy. Where a line of the lexicon ends or begins with
 * {@code ...}, anything may follow or go before, unless a line under {@code none} stands there too; {@code ...} between two
 * phrases stands for up to {@value #MOST_BETWEEN} words of the same sentence.
 *
 * @param <E> what is said
 */
public final class Sayings<E extends Enum<E>> {
    private static final String ANYTHING = "...";
    private static final String NOTHING = "none";
    private static final int MOST_BETWEEN = 5;

    private final PhraseBook<Part<E>> parts;
    private final PhraseBook<String> courtesies;
    private int lines;

    /**
     * A line of the lexicon.
     *
     * @param number of the line
     * @param meaning empty where the line rules sayings out
     */
    private record Saying<E>(
            int number, Optional<E> meaning, boolean anythingBefore, boolean anythingAfter, int parts) {
        boolean isOpen() {
            return anythingBefore || anythingAfter;
        }
    }

    /** One of the phrases of a saying, which come in their order. */
    private record Part<E>(Saying<E> saying, int index) {}

    /** @param words how many the saying itself has, without those between its parts */
    private record Said<E>(Saying<E> saying, int from, int to, int words) {}

    /** @throws VocabularyException if the lexicon names a constant that does not exist */
    public Sayings(Wording wording, String lexicon, Class<E> constants) {
        this.parts = wording.emptyBook();
        this.courtesies = wording.courtesies();
        wording.vocabulary().lexicon(lexicon).forEach((code, lines) -> {
            Optional<E> meaning =
                    code.equals(NOTHING) ? Optional.empty() : Optional.of(Wording.constant(constants, code, lexicon));
            lines.forEach(line -> add(wording, lexicon, line, meaning));
        });
    }

    private void add(Wording wording, String lexicon, String line, Optional<E> meaning) {
        List<String> phrases = Arrays.stream(line.split("\\.{3}"))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        Saying<E> saying =
                new Saying<>(lines++, meaning, line.startsWith(ANYTHING), line.endsWith(ANYTHING), phrases.size());
        for (int i = 0; i < phrases.size(); i++) {
            wording.add(parts, lexicon, phrases.get(i), Optional.of(new Part<>(saying, i)));
        }
    }

    /** What the message says; empty where it says none of these, or more than that. */
    public Optional<E> read(Utterance utterance) {
        return all(utterance).stream().findFirst();
    }

    /** All that the message may say, what it says in most words first. */
    public List<E> all(Utterance utterance) {
        List<Said<E>> said = said(utterance);
        if (said.isEmpty()) {
            return List.of();
        }
        boolean somethingElse = isRuledOut(said);
        boolean[] polite = new boolean[utterance.size()];
        courtesies.all(utterance).forEach(courtesy -> Arrays.fill(polite, courtesy.from(), courtesy.to(), true));
        return said.stream()
                .filter(heard -> isWhole(heard, polite)
                        && !(somethingElse && heard.saying().isOpen()))
                .sorted(Comparator.<Said<E>>comparingInt(Said::words).reversed())
                .flatMap(heard -> heard.saying().meaning().stream())
                .distinct()
                .toList();
    }

    /** Whether a line stands there beside which nothing is a saying but what is one word for word. */
    public boolean isRuledOut(Utterance utterance) {
        return isRuledOut(said(utterance));
    }

    private static boolean isRuledOut(List<? extends Said<?>> said) {
        for (Said<?> heard : said) {
            if (heard.saying().meaning().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private List<Said<E>> said(Utterance utterance) {
        List<Mention<Part<E>>> found = parts.all(utterance);
        List<Said<E>> said = new ArrayList<>();
        for (Mention<Part<E>> part : found) {
            if (part.meaning().index() == 0) {
                completed(part, found, utterance).ifPresent(said::add);
            }
        }
        return said;
    }

    /** The saying that begins so, where its other parts follow. */
    private static <E> Optional<Said<E>> completed(
            Mention<Part<E>> first, List<Mention<Part<E>>> found, Utterance utterance) {
        Saying<E> saying = first.meaning().saying();
        int to = first.to();
        int words = first.length();
        for (int i = 1; i < saying.parts(); i++) {
            Mention<Part<E>> next = next(saying, i, to, found, utterance);
            if (next == null) {
                return Optional.empty();
            }
            to = next.to();
            words += next.length();
        }
        return Optional.of(new Said<>(saying, first.from(), to, words));
    }

    private static <E> @Nullable Mention<Part<E>> next(
            Saying<E> saying, int index, int end, List<Mention<Part<E>>> found, Utterance utterance) {
        for (Mention<Part<E>> part : found) {
            boolean wanted =
                    part.meaning().index() == index && part.meaning().saying().number() == saying.number();
            if (wanted && follows(part, end, utterance)) {
                return part;
            }
        }
        return null;
    }

    private static boolean follows(Mention<?> part, int end, Utterance utterance) {
        int between = part.from() - end;
        return between >= 0
                && between <= MOST_BETWEEN
                && utterance.sentence(part.from()) == utterance.sentence(end - 1);
    }

    private static boolean isWhole(Said<?> said, boolean[] polite) {
        return (said.saying().anythingBefore() || areAll(polite, 0, said.from()))
                && (said.saying().anythingAfter() || areAll(polite, said.to(), polite.length));
    }

    private static boolean areAll(boolean[] flags, int from, int to) {
        return IntStream.range(from, to).allMatch(i -> flags[i]);
    }
}
