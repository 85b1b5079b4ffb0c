package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.Library;

/** Lines of the content as messages are read: {@link Manner#DRILL} where a drill is named, by its name or as {@code {drill}}. */
final class Spoken {
    static final String NAME = "{drill}";
    private static final int MOST_WORDS = 100;

    private final PlainWords words;
    private final Set<String> names = new HashSet<>();

    Spoken(Library library, PlainWords words) {
        this.words = words;
        library.drills().stream().map(Drill::facts).forEach(this::know);
        library.drafts().forEach(this::know);
    }

    private void know(DrillFacts drill) {
        Titles.of(drill).forEach(name -> names.add(Key.of(read(name))));
    }

    /** A text that names no drill. */
    List<String> read(String text) {
        return words.read(text, MOST_WORDS);
    }

    List<String> of(String line) {
        List<String> spoken = new ArrayList<>();
        String[] pieces = line.split("\\{drill\\}", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                spoken.add(Manner.DRILL);
            }
            spoken.addAll(withoutNames(read(pieces[i])));
        }
        return spoken;
    }

    private List<String> withoutNames(List<String> said) {
        List<String> rest = new ArrayList<>();
        for (int from = 0; from < said.size(); ) {
            int to = endOfName(said, from);
            rest.add(to > from ? Manner.DRILL : said.get(from));
            from = Math.max(to, from + 1);
        }
        return rest;
    }

    /** Where the longest name ends that starts here; here, where none does. */
    private int endOfName(List<String> said, int from) {
        for (int to = Math.min(said.size(), from + Phrasebook.LONGEST); to > from; to--) {
            if (names.contains(Key.of(said.subList(from, to)))) {
                return to;
            }
        }
        return from;
    }
}
