package swivel.library.linting;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a search hears of a name. Two names that are heard alike cannot lead to two drills. */
public final class HeardName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}|['’]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private HeardName() {}

    /** The name without capitals, accents, punctuation, gaps and the s of a plural. */
    public static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder heard = new StringBuilder();
        for (String word : GAPS.split(plain)) {
            boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
            heard.append(word, 0, plural ? word.length() - 1 : word.length());
        }
        return heard.toString();
    }
}
