package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import swivel.library.Drill;
import swivel.library.Facet;

/**
 * What there is to learn from how people ask for the parts of a card: each line with the name of a drill, and once more with
 * a description in its place, so that what a description says speaks for no part.
 */
final class PartLines {
    private static final String NAME = "{drill}";
    private static final int MOST_WORDS = 100;
    /** What a line with a description counts. */
    private static final double DESCRIBED = 0.5;

    private final PlainWords words;
    private final List<String> descriptions = new ArrayList<>();
    private final PartLearner learner;
    private final Random dice = new Random(1);

    /** @param kinds of things → phrases for them */
    PartLines(Collection<Drill> drills, Map<String, List<String>> kinds, PlainWords words) {
        this.words = words;
        Map<String, String> kindOf = new HashMap<>();
        kinds.forEach((kind, phrases) ->
                phrases.forEach(phrase -> kindOf.putIfAbsent(String.join(" ", words.read(phrase, MOST_WORDS)), kind)));
        this.learner = new PartLearner(new PartGrams(kindOf));
        drills.forEach(drill -> descriptions.addAll(drill.asked()));
    }

    void add(Facet part, List<String> lines) {
        for (String line : lines) {
            learner.add(part, spoken(line), 1);
            if (line.contains(NAME) && !descriptions.isEmpty()) {
                learner.add(part, spoken(line.replace(NAME, description())), DESCRIBED);
            }
        }
        if (part == Facet.STEPS) {
            addDescriptions(lines.size());
        }
    }

    /** A description alone asks for the steps; however many there are, they count a third of so many lines. */
    private void addDescriptions(int lines) {
        double each = lines / (6.0 * descriptions.size());
        for (String line : descriptions) {
            learner.add(Facet.STEPS, spoken(line), each);
            learner.add(Facet.STEPS, spoken(masked(line)), each);
        }
    }

    PartWeights learn() {
        return learner.learn();
    }

    /** With the name of a drill in place of some of its words, as where a description has a name within. */
    private String masked(String line) {
        List<String> said = new ArrayList<>(List.of(line.split(" ")));
        int from = dice.nextInt(said.size());
        int to = Math.min(said.size(), from + 1 + dice.nextInt(3));
        said.subList(from, to).clear();
        said.add(from, NAME);
        return String.join(" ", said);
    }

    private String description() {
        return descriptions.get(dice.nextInt(descriptions.size()));
    }

    private List<String> spoken(String line) {
        List<String> spoken = new ArrayList<>();
        String[] pieces = line.split("\\{drill\\}", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                spoken.add(Manner.DRILL);
            }
            spoken.addAll(words.read(pieces[i], MOST_WORDS));
        }
        return spoken;
    }
}
