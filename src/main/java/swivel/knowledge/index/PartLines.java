package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import swivel.library.Card;
import swivel.library.Drill;
import swivel.library.Facet;

/**
 * What there is to learn from how people ask for the parts of a card: each line with the name of a drill, and once more with
 * a description in its place, so that what a description says speaks for no part; and what cards say of mistakes and of how
 * a drill feels, as people tell of both in much the same words.
 */
final class PartLines {
    /** What a line with a description counts, */
    private static final double DESCRIBED = 0.5;
    /** what a mistake of a card does, with a drill's name before it and without, */
    private static final double MISTAKE = 0.5;
    /** and what a sentence does that says how a drill feels. */
    private static final double FEELING = 0.3;

    private static final Pattern SENTENCES = Pattern.compile("[.;]");

    private final Spoken spoken;
    private final List<String> descriptions = new ArrayList<>();
    private final PartLearner learner;
    private final Random dice = new Random(1);

    /** @param kinds of things → phrases for them */
    PartLines(Collection<Drill> drills, Map<String, List<String>> kinds, Spoken spoken) {
        this.spoken = spoken;
        Map<String, String> kindOf = new HashMap<>();
        kinds.forEach((kind, phrases) ->
                phrases.forEach(phrase -> kindOf.putIfAbsent(String.join(" ", spoken.read(phrase)), kind)));
        this.learner = new PartLearner(new PartGrams(kindOf));
        drills.forEach(drill -> descriptions.addAll(drill.asked()));
        drills.forEach(drill -> add(drill.card()));
    }

    private void add(Card card) {
        for (Card.Mistake mistake : card.mistakes()) {
            learner.add(Facet.MISTAKES, spoken.of(mistake.what()), MISTAKE);
            learner.add(Facet.MISTAKES, spoken.of(Spoken.NAME + " " + mistake.what()), MISTAKE);
        }
        SENTENCES
                .splitAsStream(card.feel())
                .forEach(feeling -> learner.add(Facet.FEEL, spoken.of(Spoken.NAME + " " + feeling), FEELING));
    }

    void add(Facet part, List<String> lines) {
        for (String line : lines) {
            learner.add(part, spoken.of(line), 1);
            if (line.contains(Spoken.NAME) && !descriptions.isEmpty()) {
                learner.add(part, spoken.of(line.replace(Spoken.NAME, description())), DESCRIBED);
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
            learner.add(Facet.STEPS, spoken.of(line), each);
            learner.add(Facet.STEPS, spoken.of(masked(line)), each);
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
        said.add(from, Spoken.NAME);
        return String.join(" ", said);
    }

    private String description() {
        return descriptions.get(dice.nextInt(descriptions.size()));
    }
}
