package swivel.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words people use, by the name of their file under {@code content/vocabulary/en}: {@code regions} maps
 * {@code outer-hip} to "side of the hip", "bony bit" and so on.
 *
 * @param lexicons the English ones: file name without its ending → meaning → phrases, each in the order of the file
 * @param redFlags of two equally urgent signs the one that stands first is heard
 * @param others BCP 47 tag → the words of another language that is heard beside English; it may lack any file
 */
public record Vocabulary(
        Map<String, Map<String, List<String>>> lexicons, List<RedFlagRule> redFlags, Map<String, Vocabulary> others) {

    public Vocabulary {
        lexicons = Collections.unmodifiableSortedMap(new TreeMap<>(lexicons));
        redFlags = List.copyOf(redFlags);
        others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
    }

    /** A vocabulary of one language. */
    public Vocabulary(Map<String, Map<String, List<String>>> lexicons, List<RedFlagRule> redFlags) {
        this(lexicons, redFlags, Map.of());
    }

    /** A vocabulary that knows no warning signs. */
    public Vocabulary(Map<String, Map<String, List<String>>> lexicons) {
        this(lexicons, List.of());
    }

    /**
     * The phrases of one file by their meaning: the English ones, and behind them those of the other languages.
     *
     * @throws MissingLexiconException if there is no such file
     */
    public Map<String, List<String>> lexicon(String name) {
        Map<String, List<String>> english = lexicons.get(name);
        if (english == null) {
            throw new MissingLexiconException(name);
        }
        if (others.isEmpty()) {
            return english;
        }
        Map<String, List<String>> all = new LinkedHashMap<>(english);
        others.values()
                .forEach(other -> other.lexicons()
                        .getOrDefault(name, Map.of())
                        .forEach((meaning, phrases) -> all.merge(meaning, phrases, Vocabulary::joined)));
        return all;
    }

    /** The warning signs of all languages, the English ones first. */
    public List<RedFlagRule> allRedFlags() {
        List<RedFlagRule> all = redFlags;
        for (Vocabulary other : others.values()) {
            all = joined(all, other.redFlags());
        }
        return all;
    }

    /** Every phrase of the other languages. */
    public List<String> foreignPhrases() {
        return others.values().stream()
                .flatMap(other -> other.lexicons().values().stream())
                .flatMap(lexicon -> lexicon.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    private static <T> List<T> joined(List<T> first, List<T> then) {
        List<T> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }
}
