package swivel.conversation.hearing;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import swivel.knowledge.Found;
import swivel.language.Readers;
import swivel.language.text.NearestSaying.Near;

/** A setting or a wish in words that come near to those that are known, where the library has nothing better. */
final class NearMiss {
    /** Found on messages of both kinds: below it, words in common are chance. */
    private static final double NEAR = 0.67;
    /** The same beside an article that has words in common too. */
    private static final double VERY_NEAR = 0.75;

    /** Many leave the question mark out; "how about 7?" asks for something else. */
    private static final Pattern ASKS =
            Pattern.compile("\\s*(?:how|what|why|when|where|which|who)\\b(?! about\\b)", Pattern.CASE_INSENSITIVE);

    private final Readers readers;

    NearMiss(Readers readers) {
        this.readers = readers;
    }

    /** Empty for single words, and for questions: who asks wants an answer, or to hear that there is none. */
    Optional<Meaning> of(String message, Found heard) {
        boolean oneWord = message.strip().indexOf(' ') < 0;
        if (oneWord || message.indexOf('?') >= 0 || ASKS.matcher(message).lookingAt()) {
            return Optional.empty();
        }
        return switch (heard.rule()) {
            case ARTICLE, GOAL ->
                setting(message).filter(near -> near.nearness() >= VERY_NEAR).map(Near::meaning);
            case NO_WORDS, OTHER_SUBJECT, NOTHING_NEAR ->
                Stream.concat(setting(message).stream(), wish(message).stream())
                        .max(Comparator.comparingDouble(Near::nearness))
                        .filter(near -> near.nearness() >= NEAR)
                        .map(Near::meaning);
            case PREMISE, NAME, COMPARISON, FOLLOW_UP, SELF_TEST, DESCRIPTION -> Optional.empty();
        };
    }

    private Optional<Near<Meaning>> setting(String message) {
        return readers.settings()
                .guess(message)
                .map(near -> new Near<>(new Meaning.Sets(near.meaning()), near.nearness()));
    }

    private Optional<Near<Meaning>> wish(String message) {
        return readers.wishes()
                .guess(message)
                .map(near -> new Near<>(new Meaning.Wishes(near.meaning()), near.nearness()));
    }
}
