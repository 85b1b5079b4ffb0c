package swivel.library;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sentence as keywords look at it.
 *
 * @param words in lower case
 * @param joined the words, joined by spaces
 */
public record Sentence(List<String> words, String joined) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'\\p{L}+)*");

    public static Sentence of(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .toList();
        return new Sentence(words, String.join(" ", words));
    }
}
