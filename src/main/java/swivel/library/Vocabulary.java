package swivel.library;

import java.util.List;
import java.util.Map;

/**
 * The words people use, by the name of their file under {@code content/vocabulary/en}: {@code regions} maps
 * {@code outer-hip} to "side of the hip", "bony bit" and so on.
 *
 * @param lexicons file name without its ending → meaning → phrases, each in the order of the file
 */
public record Vocabulary(Map<String, Map<String, List<String>>> lexicons) {

    public Vocabulary {
        lexicons = Map.copyOf(lexicons);
    }

    /** The phrases of one file by their meaning. */
    public Map<String, List<String>> lexicon(String name) {
        Map<String, List<String>> found = lexicons.get(name);
        if (found == null) {
            throw new IllegalArgumentException(
                    "The vocabulary has no file '" + name + ".yaml'; it has " + lexicons.keySet());
        }
        return found;
    }
}
