package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/**
 * A name that the search hears like one of another drill: cut to its stem, with synonyms put in, run together.
 *
 * @param name of the drill
 * @param otherName of the other one
 */
public record SharedName(DrillId drill, String name, DrillId other, String otherName) {

    private static final int WHOLE = 100;

    private record Owner(DrillId drill, String name) {}

    /** All of them in this library, drafts included. */
    public static List<SharedName> in(Library library) {
        List<DrillFacts> all = new ArrayList<>(library.drafts());
        library.drills().forEach(drill -> all.add(drill.facts()));
        Map<String, Owner> owners = new HashMap<>();
        List<SharedName> shared = new ArrayList<>();
        try (PlainWords words = PlainWords.with(Lexicon.SYNONYMS.of(library.vocabulary()))) {
            for (DrillFacts drill : all) {
                for (String name : names(drill)) {
                    Owner owner = owners.putIfAbsent(Key.of(words.read(name, WHOLE)), new Owner(drill.id(), name));
                    if (owner != null && !owner.drill().equals(drill.id())) {
                        shared.add(new SharedName(drill.id(), name, owner.drill(), owner.name()));
                    }
                }
            }
        }
        return shared;
    }

    /** As the author wrote them; what the index derives from them may be shared. */
    private static List<String> names(DrillFacts drill) {
        List<String> names = new ArrayList<>(drill.aliases());
        names.add(drill.name());
        return names;
    }
}
