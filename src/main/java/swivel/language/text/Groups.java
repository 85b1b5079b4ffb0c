package swivel.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import swivel.library.Vocabulary;

/** Writes phrases out: where one has {@code {name}} in it, each phrase of that group stands there in turn. */
final class Groups {
    private static final Pattern GROUP = Pattern.compile("\\{([a-z0-9-]+)}");
    private static final int MOST_PHRASES = 5000;
    private static final int DEEPEST = 12;

    private final Vocabulary vocabulary;

    Groups(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words of the phrase itself. */
    static String without(String phrase) {
        return GROUP.matcher(phrase).replaceAll(" ");
    }

    /**
     * All phrases that this one stands for.
     *
     * @throws VocabularyException if a group does not exist or contains itself, or if the phrases are too many
     */
    List<String> writtenOut(String lexicon, String phrase) {
        return expand(lexicon, phrase, 0);
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
        if (expanded.size() > MOST_PHRASES) {
            throw new VocabularyException(
                    lexicon, "'" + phrase + "' stands for " + expanded.size() + " phrases; split it");
        }
        return expanded;
    }

    private List<String> group(String lexicon, String name) {
        return Optional.ofNullable(vocabulary.lexicon("groups").get(name))
                .or(() -> Optional.ofNullable(vocabulary.lexicon(lexicon).get(name)))
                .orElseThrow(() -> new VocabularyException(
                        lexicon, "there is no group '" + name + "', neither in groups.yaml nor there"));
    }
}
