package swivel.library;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words people use, by the name of their file under {@code content/vocabulary/en}: {@code regions} maps
 * {@code outer-hip} to "side of the hip", "bony bit" and so on.
 *
 * @param lexicons file name without its ending → meaning → phrases, each in the order of the file
 * @param redFlags of two equally urgent signs the one that stands first is heard
 */
public record Vocabulary(Map<String, Map<String, List<String>>> lexicons, List<RedFlagRule> redFlags) {

    public Vocabulary {
        lexicons = Collections.unmodifiableSortedMap(new TreeMap<>(lexicons));
        redFlags = List.copyOf(redFlags);
    }

    /** A vocabulary that knows no warning signs. */
    public Vocabulary(Map<String, Map<String, List<String>>> lexicons) {
        this(lexicons, List.of());
    }

    /**
     * The phrases of one file by their meaning.
     *
     * @throws MissingLexiconException if there is no such file
     */
    public Map<String, List<String>> lexicon(String name) {
        Map<String, List<String>> found = lexicons.get(name);
        if (found == null) {
            throw new MissingLexiconException(name);
        }
        return found;
    }
}
