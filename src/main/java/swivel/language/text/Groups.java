package swivel.language.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import swivel.library.Vocabulary;

/** Writes phrases out: where one has {@code {name}} in it, each phrase of that group stands there in turn. */
final class Groups {
    private static final Pattern GROUP = Pattern.compile("\\{([a-z0-9-]+)}");
    private static final int MOST_PHRASES = 5000;
    private static final int DEEPEST = 12;

    private final Vocabulary vocabulary;
    private final Function<String, List<String>> stems;
    private final Map<Part, List<List<String>>> known = new HashMap<>();

    /** A part of a phrase with a group in it. */
    private record Part(String lexicon, String text) {}

    /** @param stems those of the words of a phrase that has no group in it */
    Groups(Vocabulary vocabulary, Function<String, List<String>> stems) {
        this.vocabulary = vocabulary;
        this.stems = stems;
    }

    /** The words of the phrase itself. */
    static String without(String phrase) {
        return hasGroup(phrase) ? GROUP.matcher(phrase).replaceAll(" ") : phrase;
    }

    private static boolean hasGroup(String phrase) {
        return phrase.indexOf('{') >= 0;
    }

    /**
     * For each part of this phrase, as spaces set them apart, the stems that may stand there: of the part itself, or of one
     * after the other that its group stands for.
     *
     * @throws VocabularyException if a group does not exist or contains itself, or if the phrases are none or too many
     */
    List<List<List<String>>> parts(String lexicon, String phrase) {
        List<List<List<String>>> parts = new ArrayList<>();
        long phrases = 1;
        for (String part : phrase.split(" ")) {
            List<List<String>> said = hasGroup(part)
                    ? known.computeIfAbsent(new Part(lexicon, part), this::said)
                    : List.of(stems.apply(part));
            phrases *= said.size();
            refuseTooMany(lexicon, phrase, phrases);
            parts.add(said);
        }
        if (phrases == 0) {
            throw new VocabularyException(lexicon, "'" + phrase + "' stands for no phrase at all");
        }
        return parts;
    }

    private List<List<String>> said(Part part) {
        return expand(part.lexicon(), part.text(), 0).stream()
                .map(stems)
                .distinct()
                .toList();
    }

    private List<String> expand(String lexicon, String phrase, int depth) {
        Matcher group = GROUP.matcher(phrase);
        if (!group.find()) {
            return List.of(phrase);
        }
        if (depth > DEEPEST) {
            throw new VocabularyException(lexicon, "the groups in '" + phrase + "' contain each other");
        }
        List<String> expanded = new ArrayList<>();
        for (String filling : group(lexicon, group.group(1))) {
            String filled = phrase.substring(0, group.start()) + filling + phrase.substring(group.end());
            expanded.addAll(expand(lexicon, filled, depth + 1));
        }
        refuseTooMany(lexicon, phrase, expanded.size());
        return expanded;
    }

    private static void refuseTooMany(String lexicon, String phrase, long phrases) {
        if (phrases > MOST_PHRASES) {
            throw new VocabularyException(
                    lexicon, "'" + phrase + "' stands for more than " + MOST_PHRASES + " phrases; split it");
        }
    }

    private List<String> group(String lexicon, String name) {
        return Optional.ofNullable(vocabulary.lexicon("groups").get(name))
                .or(() -> Optional.ofNullable(vocabulary.lexicon(lexicon).get(name)))
                .orElseThrow(() -> new VocabularyException(
                        lexicon, "there is no group '" + name + "', neither in groups.yaml nor there"));
    }
}
