package swivel.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import swivel.knowledge.index.Key;
import swivel.knowledge.index.SearchIndex;
import swivel.library.DrillFacts;
import swivel.library.Library;

/** Where words of the index stand in the content, as its authors wrote them. */
final class InContent {
    private static final String SYNONYMS = "synonyms";
    private static final int LONGEST = 20;

    private final Library library;
    private final SearchIndex index;

    InContent(Library library, SearchIndex index) {
        this.library = library;
        this.index = index;
    }

    /** Which of a drill's names these words say: as it stands, or the one that they say most of. */
    String name(DrillFacts drill, List<String> words) throws IOException {
        String nearest = drill.name();
        double most = 0;
        for (String name : names(drill)) {
            List<String> own = index.read(name, LONGEST).words();
            if (Key.of(own).equals(Key.of(words))) {
                return kind(name, drill) + " '" + name + "'";
            }
            double said = (double) own.stream().filter(words::contains).count() / own.size();
            if (said > most) {
                nearest = name;
                most = said;
            }
        }
        return "words of the " + kind(nearest, drill) + " '" + nearest + "'";
    }

    private static List<String> names(DrillFacts drill) {
        List<String> names = new ArrayList<>(List.of(drill.name()));
        names.addAll(drill.aliases());
        names.add(drill.id().value().replace('-', ' '));
        return names;
    }

    private static String kind(String name, DrillFacts drill) {
        return drill.aliases().contains(name) ? "alias" : "name";
    }

    /** The word that stands for all that mean the same, where the index has this for it. */
    String synonym(String read) throws IOException {
        for (String word : library.vocabulary().lexicon(SYNONYMS).keySet()) {
            if (index.read(word, LONGEST).words().equals(List.of(read))) {
                return word;
            }
        }
        return read;
    }
}
