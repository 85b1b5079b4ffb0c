package swivel.library;

import java.util.List;

/**
 * How one warning sign is heard.
 *
 * @param sign what it is a sign of
 * @param tier how soon somebody has to be seen
 * @param source where the rule comes from, in words
 * @param near within how many words everything has to be said
 * @param thoughOver whether it counts although it is said to have passed
 * @param hear the ways of saying it: each a list of groups of {@code red-flag-words.yaml}, all of which must be heard
 * @param unless groups that keep the rule quiet when they are heard as near
 */
public record RedFlagRule(
        String sign,
        String tier,
        String source,
        int near,
        boolean thoughOver,
        List<List<String>> hear,
        List<String> unless) {

    public RedFlagRule {
        hear = hear.stream().map(List::copyOf).toList();
        unless = List.copyOf(unless);
        if (near < 1) {
            throw new IllegalArgumentException("A sign is heard within at least one word, not " + near);
        }
    }
}
