package swivel.conversation.hearing;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import swivel.knowledge.Answer;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Found;
import swivel.language.Readers;
import swivel.language.settings.Setting;
import swivel.language.text.NearestSaying.Near;
import swivel.language.wishes.Wish;

/** A setting or a wish in words that come near to those that are known, where the library has nothing better. */
final class NearMiss {
    /** Found on messages of both kinds: below it, words in common are chance. */
    private static final double NEAR = 0.67;
    /** The same beside an article that has words in common too. */
    private static final double VERY_NEAR = 0.75;

    private final Readers readers;

    NearMiss(Readers readers) {
        this.readers = readers;
    }

    /** Empty for single words, and for questions: who asks wants an answer, or to hear that there is none. */
    Optional<Meaning> of(String message, Found heard) {
        boolean oneWord = message.strip().indexOf(' ') < 0;
        if (oneWord || message.indexOf('?') >= 0) {
            return Optional.empty();
        }
        Optional<Near<Meaning>> setting =
                readers.settings().guess(message).map(near -> new Near<>(sets(near.meaning()), near.nearness()));
        if (heard.answer() instanceof Answer.Nothing) {
            Optional<Near<Meaning>> wish =
                    readers.wishes().guess(message).map(near -> new Near<>(wishes(near.meaning()), near.nearness()));
            return Stream.concat(setting.stream(), wish.stream())
                    .max(Comparator.comparingDouble(Near::nearness))
                    .filter(near -> near.nearness() >= NEAR)
                    .map(Near::meaning);
        }
        boolean vague = heard.rule() == Rule.ARTICLE || heard.rule() == Rule.GOAL;
        return setting.filter(near -> vague && near.nearness() >= VERY_NEAR).map(Near::meaning);
    }

    private static Meaning sets(Setting setting) {
        return new Meaning.Sets(setting);
    }

    private static Meaning wishes(Wish wish) {
        return new Meaning.Wishes(wish);
    }
}
