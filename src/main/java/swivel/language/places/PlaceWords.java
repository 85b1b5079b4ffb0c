package swivel.language.places;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** A text as the words by which places are found: without capitals, accents and apostrophes. */
final class PlaceWords {
    /** Stands where a phrase ends; "Lisbon, Portugal" is two phrases. */
    static final String BREAK = ",";

    private static final Pattern WORD_OR_BREAK = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[,.;:!?()\\n]");
    private static final Pattern APOSTROPHE = Pattern.compile("['’`´]");
    private static final Pattern INITIAL = Pattern.compile("\\b(\\p{L})\\.");
    private static final Pattern SAINT = Pattern.compile("\\b(?:saint|st\\.)(?=\\W)");

    private PlaceWords() {}

    /** The words in their order, and a {@link #BREAK} for each mark that ends a phrase. */
    static List<String> of(String text) {
        String folded = fold(text).replace("&", " and ");
        folded = APOSTROPHE.matcher(folded).replaceAll("");
        folded = INITIAL.matcher(folded).replaceAll("$1");
        folded = SAINT.matcher(folded).replaceAll("st");
        return WORD_OR_BREAK
                .matcher(folded)
                .results()
                .map(MatchResult::group)
                .map(word -> Character.isLetterOrDigit(word.codePointAt(0)) ? word : BREAK)
                .toList();
    }

    /** A name as its words with single spaces, so that two spellings of it are equal. */
    static String key(String name) {
        return key(of(name));
    }

    /** Words as {@link #of} gives them, joined to a key. */
    static String key(List<String> words) {
        StringJoiner key = new StringJoiner(" ");
        words.stream().filter(word -> !word.equals(BREAK)).forEach(key::add);
        return key.toString();
    }

    private static String fold(String text) {
        char[] letters = text.toCharArray();
        char[] folded = new char[letters.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        return new String(folded, 0, length).toLowerCase(Locale.ROOT);
    }
}
