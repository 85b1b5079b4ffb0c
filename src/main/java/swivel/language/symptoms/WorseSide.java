package swivel.language.symptoms;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.language.text.Utterance;

/**
 * "Both hips, left worse, 5 and 3", "left hip worse than the right, 5 and 3": of two figures for two sides the higher is of
 * the one that is said to be worse.
 */
final class WorseSide {
    private static final int SIDES = 2;

    private WorseSide() {}

    /** The clues, each figure behind its side where the message tells of both so. */
    static List<Clue> told(List<Clue> clues, Utterance utterance) {
        List<Clue> figures = clues.stream()
                .filter(clue -> clue instanceof Clue.Bad bad && bad.level().exact())
                .toList();
        List<Clue.OnSide> single = clues.stream()
                .filter(clue -> clue instanceof Clue.OnSide on && on.side() != Side.BOTH)
                .map(Clue.OnSide.class::cast)
                .toList();
        boolean told = figures.size() == SIDES
                && single.size() == 1
                && isOfOnePart(clues)
                && (isOfBoth(clues) || isCompared(single.getFirst(), utterance))
                && Pairing.areListed(figures, clues, utterance);
        return told ? sided(clues, figures, single.getFirst(), isBetter(utterance)) : clues;
    }

    private static boolean isOfBoth(List<Clue> clues) {
        return clues.stream()
                .anyMatch(clue -> (clue instanceof Clue.Place place && place.plural())
                        || (clue instanceof Clue.OnSide on && on.side() == Side.BOTH));
    }

    private static boolean isOfOnePart(List<Clue> clues) {
        Set<Region> parts = EnumSet.noneOf(Region.class);
        for (Clue clue : clues) {
            if (clue instanceof Clue.Place place) {
                parts.add(place.region());
            }
        }
        return parts.size() == 1;
    }

    /** "Left … than my right hip": the other side is named only to be compared with. */
    private static boolean isCompared(Clue.OnSide named, Utterance utterance) {
        String other = named.side() == Side.LEFT ? "right" : "left";
        return IntStream.range(named.to(), utterance.size())
                .filter(index -> utterance.is(index, "than"))
                .anyMatch(than -> utterance.is(than + 1, other) || utterance.is(than + 2, other));
    }

    private static boolean isBetter(Utterance utterance) {
        return utterance.has("better") || utterance.has("easier") || utterance.has("less");
    }

    private static List<Clue> sided(List<Clue> clues, List<Clue> figures, Clue.OnSide named, boolean better) {
        boolean firstIsWorse = value(figures.getFirst()) >= value(figures.getLast());
        boolean firstIsNamed = firstIsWorse != better;
        Side other = named.side() == Side.LEFT ? Side.RIGHT : Side.LEFT;
        List<Clue> sided = new ArrayList<>();
        for (Clue clue : clues) {
            if (figures.contains(clue)) {
                boolean first = clue.equals(figures.getFirst());
                sided.add(new Clue.OnSide(first == firstIsNamed ? named.side() : other, clue.from(), clue.from()));
            }
            if (!(clue instanceof Clue.OnSide)) {
                sided.add(clue);
            }
        }
        return sided;
    }

    private static int value(Clue figure) {
        return figure instanceof Clue.Bad bad ? bad.level().value() : 0;
    }
}
