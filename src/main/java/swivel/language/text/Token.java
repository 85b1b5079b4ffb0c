package swivel.language.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One word of a message.
 *
 * @param word in lower case and normal spelling
 * @param stem what its inflections share; the words of a phrase are compared by it
 * @param before what parts it from the word before
 * @param number its value where it is a figure or a word for one
 * @param isFiller whether a phrase may be interrupted by it: it carries no meaning of its own
 */
public record Token(
        String word, String stem, Gap before, @Nullable Double number, boolean isFiller) {
    private static final Pattern SINGULAR = Pattern.compile("(?:ss|is|us|as|achilles)$");

    public boolean is(String other) {
        return word.equals(other);
    }

    /** Whether it looks like more than one of a thing. */
    public boolean isPlural() {
        return word.equals("feet")
                || (word.endsWith("s")
                        && !word.equals(stem)
                        && !SINGULAR.matcher(word).find());
    }
}
