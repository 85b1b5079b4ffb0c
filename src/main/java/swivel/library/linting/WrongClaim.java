package swivel.library.linting;

import java.util.List;

/**
 * Something wrong that is often said, and the key words by which a sentence that says it is known.
 *
 * @param claim what is wrong
 * @param right what is right
 * @param hear the claim stands in a sentence that has all key words of one of these lists
 * @param unless a sentence with one of these says something else
 */
public record WrongClaim(String claim, String right, List<List<Keyword>> hear, List<Keyword> unless) {
    public WrongClaim {
        hear = hear.stream().map(List::copyOf).toList();
        unless = List.copyOf(unless);
    }

    public boolean standsIn(String sentence) {
        List<String> words = Keyword.words(sentence);
        return hear.stream().anyMatch(keys -> keys.stream().allMatch(key -> key.isIn(words)))
                && unless.stream().noneMatch(key -> key.isIn(words));
    }
}
