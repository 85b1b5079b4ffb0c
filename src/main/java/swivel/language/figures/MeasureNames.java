package swivel.language.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which measure of a self-test a message speaks of: "34 inwards", "external", "the ankle". */
public final class MeasureNames {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Map<String, String> SYNONYMS =
            Map.of("internal", "in", "ir", "in", "external", "out", "er", "out");

    /** The one whose last word begins a word of the message; empty where none does, or more than one. */
    public Optional<String> read(String message, List<String> names) {
        List<String> words = Arrays.stream(WORDS.split(message.toLowerCase(Locale.ROOT)))
                .map(word -> SYNONYMS.getOrDefault(word, word))
                .toList();
        List<String> meant = names.stream()
                .filter(name -> words.stream().anyMatch(word -> word.startsWith(lastWord(name))))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static String lastWord(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }
}
