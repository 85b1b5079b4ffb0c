package swivel.library.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import swivel.library.RedFlagRule;
import swivel.library.Vocabulary;
import swivel.library.linting.Findings;

/** The folders below {@code vocabulary/} become one {@link Vocabulary}. */
final class VocabularyReader {
    private static final String ENGLISH = ContentFolder.VOCABULARY + LanguageFolders.ENGLISH + "/";
    private static final String ENDING = ".yaml";
    private static final String RED_FLAGS = "red-flags" + ENDING;
    private static final String RED_FLAG_WORDS = "red-flag-words";
    private static final Vocabulary NO_WORDS = new Vocabulary(Map.of());
    private static final Pattern LIST = Pattern.compile("[a-z-]+\\.yaml");

    private final ContentFolder folder;
    private final CheckedFiles files;
    private final Findings findings;

    VocabularyReader(ContentFolder folder, CheckedFiles files, Findings findings) {
        this.folder = folder;
        this.files = files;
        this.findings = findings;
    }

    /** @param translatedInto tags of languages that are known even where they have no words of their own */
    Vocabulary read(Collection<String> translatedInto) {
        files.required(ENGLISH + RED_FLAGS, "red-flags");
        Map<String, Vocabulary> all = new TreeMap<>();
        translatedInto.forEach(tag -> all.put(tag, NO_WORDS));
        LanguageFolders.below(ContentFolder.VOCABULARY, folder, findings)
                .forEach((tag, names) -> all.put(tag, words(ContentFolder.VOCABULARY + tag + "/", names)));
        Vocabulary english =
                Optional.ofNullable(all.remove(LanguageFolders.ENGLISH)).orElse(NO_WORDS);
        return new Vocabulary(english.lexicons(), english.redFlags(), all);
    }

    private Vocabulary words(String below, List<String> names) {
        Map<String, Map<String, List<String>>> lexicons = new TreeMap<>();
        for (String name : names) {
            if (!LIST.matcher(name).matches()) {
                findings.add(below + name, 1, "this is no list of words", "only files such as regions.yaml stand here");
            } else if (!name.equals(RED_FLAGS)) {
                files.yaml(below + name, "vocabulary")
                        .ifPresent(tree -> lexicons.put(name.replace(ENDING, ""), ListsReader.lexicon(tree.root())));
            }
        }
        @Nullable YamlTree signs = files.yaml(below + RED_FLAGS, "red-flags").orElse(null);
        List<RedFlagRule> redFlags = signs == null ? List.of() : ListsReader.redFlags(signs.root());
        if (signs != null && signs.root().has("words")) {
            Map<String, List<String>> words = ListsReader.lexicon(signs.root().get("words"));
            if (lexicons.putIfAbsent(RED_FLAG_WORDS, words) != null) {
                findings.add(
                        below + RED_FLAGS,
                        signs.line("/words"),
                        "there is a " + RED_FLAG_WORDS + ENDING + " as well",
                        "move these words there");
            }
        }
        return new Vocabulary(lexicons, redFlags);
    }
}
