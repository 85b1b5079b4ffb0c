package swivel.language.settings;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import swivel.language.text.Token;
import swivel.language.text.Utterance;

/** The numbers in a message, taken as years or as minutes. */
final class Figures {
    /** Of a session. */
    static final int FEWEST_MINUTES = 3;

    static final int MOST_MINUTES = 90;

    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int MOST_HOURS = 6;
    private static final int MOST_MINUTES_SAID = 180;
    private static final int YOUNGEST = 8;
    private static final int OLDEST = 110;

    private Figures() {}

    static Optional<Integer> years(Utterance utterance) {
        return between(utterance, YOUNGEST, OLDEST);
    }

    /** A bare number of minutes that a session may take. */
    static Optional<Integer> ofSession(Utterance utterance) {
        return between(utterance, FEWEST_MINUTES, MOST_MINUTES);
    }

    /** The first whole number within these bounds, save what is denied: "not 67, 57". */
    static Optional<Integer> between(Utterance utterance, int least, int most) {
        return IntStream.range(0, utterance.size())
                .filter(i -> !utterance.is(i - 1, "not"))
                .mapToObj(i -> utterance.at(i).number())
                .filter(Objects::nonNull)
                .map(Double::intValue)
                .filter(number -> number >= least && number <= most)
                .findFirst();
    }

    /** A length of time in minutes: "20 min", "half an hour", "2 hours". */
    static Optional<Integer> minutes(Utterance utterance) {
        boolean hours = has(utterance, "hour");
        if (!hours) {
            return between(utterance, 1, MOST_MINUTES_SAID);
        }
        boolean half = words(utterance)
                .anyMatch(word -> word.word().toLowerCase(Locale.ROOT).equals("half"));
        return half
                ? Optional.of(MINUTES_OF_AN_HOUR / 2)
                : Optional.of(
                        MINUTES_OF_AN_HOUR * between(utterance, 1, MOST_HOURS).orElse(1));
    }

    /** Whether a number of minutes or hours is said. */
    static boolean hasUnit(Utterance utterance) {
        return has(utterance, "minut") || has(utterance, "hour");
    }

    private static boolean has(Utterance utterance, String stem) {
        return words(utterance).anyMatch(word -> word.stem().startsWith(stem));
    }

    private static Stream<Token> words(Utterance utterance) {
        return IntStream.range(0, utterance.size()).mapToObj(utterance::at);
    }
}
