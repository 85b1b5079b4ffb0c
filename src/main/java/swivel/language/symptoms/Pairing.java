package swivel.language.symptoms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import swivel.language.levels.Level.When;
import swivel.language.text.Utterance;

/**
 * Which figure or side is of which part of the body, where there are as many of one as of the other and only their order
 * tells: "3 hip, 5 knee", "hip left, knee right", "feet and hips ache, 4 and 3".
 */
final class Pairing {
    private static final int FEWEST = 2;

    private final List<Draft> drafts;
    private final Utterance utterance;

    private Pairing(List<Draft> drafts, Utterance utterance) {
        this.drafts = List.copyOf(drafts);
        this.utterance = utterance;
    }

    /** The figures that are given to a part of the body by their order. */
    static Map<Clue, Draft> figures(List<Clue> clues, List<Draft> drafts, Utterance utterance) {
        Pairing pairing = new Pairing(drafts, utterance);
        List<Clue> figures = clues.stream().filter(Pairing::isFigure).toList();
        boolean paired = pairing.areAsMany(figures)
                && (pairing.lead(figures)
                        || pairing.takeTurns(figures)
                        || (pairing.follow(figures) && areListed(figures, clues, utterance)));
        return paired ? pairing.pairs(figures) : Map.of();
    }

    /** The sides that are given to a part of the body by their order. */
    static Map<Clue, Draft> sides(List<Clue> clues, List<Draft> drafts, Utterance utterance) {
        Pairing pairing = new Pairing(drafts, utterance);
        List<Clue> sides = clues.stream().filter(Clue.OnSide.class::isInstance).toList();
        return pairing.areAsMany(sides) && pairing.takeTurns(sides) && pairing.areInClauseOfPlace(sides)
                ? pairing.pairs(sides)
                : Map.of();
    }

    private static boolean isFigure(Clue clue) {
        return clue instanceof Clue.Bad bad
                && bad.level().exact()
                && bad.level().when() != When.BEFORE;
    }

    private boolean areAsMany(List<Clue> told) {
        return told.size() == drafts.size() && told.size() >= FEWEST;
    }

    private Map<Clue, Draft> pairs(List<Clue> told) {
        Map<Clue, Draft> pairs = new LinkedHashMap<>();
        for (int i = 0; i < told.size(); i++) {
            pairs.put(told.get(i), drafts.get(i));
        }
        return pairs;
    }

    /** "3 hip, 5 knee": each stands before its part of the body and after the one before. */
    private boolean lead(List<Clue> told) {
        for (int i = 0; i < told.size(); i++) {
            boolean before = told.get(i).to() <= drafts.get(i).from;
            boolean after = i == 0 || told.get(i).from() >= drafts.get(i - 1).to;
            if (!before || !after) {
                return false;
            }
        }
        return true;
    }

    /** "Feet and hips ache, 4 and 3": all stand after all parts of the body. */
    private boolean follow(List<Clue> told) {
        return told.getFirst().from() >= drafts.getLast().to;
    }

    /** "Hip 3, knee 5": each stands after its part of the body and before the next. */
    private boolean takeTurns(List<Clue> told) {
        for (int i = 0; i < told.size(); i++) {
            boolean after = told.get(i).from() >= drafts.get(i).to;
            boolean before = i + 1 == told.size() || told.get(i).to() <= drafts.get(i + 1).from;
            if (!after || !before) {
                return false;
            }
        }
        return true;
    }

    /** "Hip left, knee right". */
    private boolean areInClauseOfPlace(List<Clue> sides) {
        return IntStream.range(0, sides.size())
                .allMatch(i -> utterance.clause(sides.get(i).from()) == utterance.clause(drafts.get(i).from));
    }

    /** "4 and 3", "4, 2, 3", "6 out of 10 and 4 out of 10": nothing else is told between them. */
    static boolean areListed(List<Clue> figures, List<Clue> clues, Utterance utterance) {
        int from = figures.getFirst().from();
        int to = figures.getLast().to();
        for (int i = 1; i < figures.size(); i++) {
            if (!isNothing(figures.get(i - 1).to(), figures.get(i).from(), utterance)) {
                return false;
            }
        }
        return clues.stream().noneMatch(clue -> clue.from() >= from && clue.from() < to && !figures.contains(clue));
    }

    private static boolean isNothing(int from, int to, Utterance utterance) {
        for (int i = from; i < to; i++) {
            if (!utterance.is(i, "and") && !utterance.at(i).isFiller()) {
                return false;
            }
        }
        return true;
    }
}
