package swivel.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong that is often said, and the key words by which a sentence that says it is known.
 *
 * @param claim what is wrong
 * @param right what is right
 * @param hear the claim stands in a sentence that has all key words of one of these lists
 * @param unless a sentence with one of these says something else
 * @param reply to people who take it for granted, or null where it is none of their business
 */
public record WrongClaim(
        String claim,
        String right,
        List<List<Keyword>> hear,
        List<Keyword> unless,
        @Nullable Reply reply) {
    public WrongClaim {
        hear = hear.stream().map(List::copyOf).toList();
        unless = List.copyOf(unless);
    }

    /**
     * What people are told.
     *
     * @param words what is right, in a sentence or two
     * @param article that says more, and where it is known from
     */
    public record Reply(String words, ArticleId article) {}

    public boolean standsIn(String sentence) {
        return standsIn(Sentence.of(sentence));
    }

    public boolean standsIn(Sentence sentence) {
        for (List<Keyword> keys : hear) {
            if (hasAll(keys, sentence)) {
                return unless.stream().noneMatch(key -> key.isIn(sentence));
            }
        }
        return false;
    }

    /** Asked for every claim and every sentence of the library. */
    private static boolean hasAll(List<Keyword> keys, Sentence sentence) {
        for (Keyword key : keys) {
            if (!key.isIn(sentence)) {
                return false;
            }
        }
        return true;
    }
}
