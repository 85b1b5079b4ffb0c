package swivel.language.figures;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import swivel.language.text.Mention;
import swivel.language.text.PhraseBook;
import swivel.language.text.Token;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;

/** Reads what points into a list that was shown: "how long do I hold the first one", "number 3?", "the last one". */
public final class PositionReader {
    private static final int MOST_WORDS = 14;
    private static final String AT_THE_END = " at the end";
    private static final Pattern NUMBER_SIGN = Pattern.compile("#(?=\\d)");

    private final Wording wording;
    private final PhraseBook<Pointing> phrases;

    /** @param atEnd whether it is heard only where a clause ends with it */
    private record Pointing(Place place, boolean atEnd) {
        static Pointing of(String code) {
            return new Pointing(Place.of(code.replace(AT_THE_END, "")), code.endsWith(AT_THE_END));
        }
    }

    private sealed interface Place {
        /** @param position counted from 1 */
        record At(int position) implements Place {}

        record Last() implements Place {}

        /** Its figure stands last in the phrase. */
        record Figure() implements Place {}

        static Place of(String code) {
            return switch (code) {
                case "last" -> new Last();
                case "number" -> new Figure();
                default -> new At(Integer.parseInt(code));
            };
        }
    }

    public PositionReader(Wording wording) {
        this.wording = wording;
        this.phrases = wording.book("positions", Pointing::of);
    }

    /** Whether it points into some list. */
    public boolean points(String message) {
        Utterance utterance = hear(message);
        return utterance.size() <= MOST_WORDS && !mentions(utterance).isEmpty();
    }

    /**
     * The message with what it points at called by its name: "how long do I hold the clamshell".
     *
     * @return empty where it points at nothing that is in the list
     */
    public Optional<String> inFull(String message, List<String> list) {
        Utterance utterance = hear(message);
        StringBuilder said = new StringBuilder();
        int told = 0;
        for (Mention<Pointing> mention : mentions(utterance)) {
            int index = index(mention, utterance, list.size());
            if (index < 0 || index >= list.size()) {
                return Optional.empty();
            }
            tell(said, utterance, told, mention.from());
            said.append(gap(utterance.at(mention.from()))).append(list.get(index));
            told = mention.to();
        }
        tell(said, utterance, told, utterance.size());
        return told == 0
                ? Optional.empty()
                : Optional.of(
                        said.append(utterance.asks() ? "?" : "").toString().strip());
    }

    private Utterance hear(String message) {
        return wording.hear(NUMBER_SIGN.matcher(message).replaceAll("number "));
    }

    private List<Mention<Pointing>> mentions(Utterance utterance) {
        return phrases.longest(utterance).stream()
                .filter(mention -> !mention.meaning().atEnd() || isAtTheEnd(mention.to(), utterance))
                .toList();
    }

    /** Of a clause, or of one of two things that "or" parts. */
    private static boolean isAtTheEnd(int end, Utterance utterance) {
        return end == utterance.clauseEnd(end - 1) || utterance.is(end, "or") || utterance.is(end, "and");
    }

    /** Counted from 0. */
    private static int index(Mention<Pointing> mention, Utterance utterance, int size) {
        return switch (mention.meaning().place()) {
            case Place.At(int position) -> position - 1;
            case Place.Last() -> size - 1;
            case Place.Figure() -> {
                Double figure = utterance.at(mention.to() - 1).number();
                yield figure == null || figure != Math.rint(figure) ? -1 : figure.intValue() - 1;
            }
        };
    }

    private static void tell(StringBuilder said, Utterance utterance, int from, int to) {
        for (int i = from; i < to; i++) {
            said.append(gap(utterance.at(i))).append(utterance.at(i).word());
        }
    }

    private static String gap(Token token) {
        return switch (token.before()) {
            case NOTHING -> "";
            case SLASH -> "/";
            case HYPHEN -> "-";
            case COLON -> ":";
            case SPACE -> " ";
            case CLAUSE -> ", ";
            case SENTENCE -> ". ";
        };
    }
}
