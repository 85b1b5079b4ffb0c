package swivel.language.symptoms;

import java.util.ArrayList;
import java.util.List;
import swivel.language.text.Utterance;

/** "Hips 3 on the left, 5 on the right": where each figure is followed by its side, the side is put before the figure. */
final class FigureThenSide {
    private FigureThenSide() {}

    /** The clues in an order in which a side goes before what is told of it. */
    static List<Clue> turned(List<Clue> clues, Utterance utterance) {
        List<Integer> figures = new ArrayList<>();
        for (int i = 0; i < clues.size(); i++) {
            boolean figure = clues.get(i) instanceof Clue.Bad bad && bad.level().exact();
            boolean side = figure && i + 1 < clues.size() && clues.get(i + 1) instanceof Clue.OnSide;
            boolean beside = side && isBeside(clues.get(i), clues.get(i + 1), utterance);
            if (beside) {
                figures.add(i);
            } else if (figure || (clues.get(i) instanceof Clue.OnSide && !figures.contains(i - 1))) {
                return clues;
            }
        }
        return figures.size() < 2 ? clues : turned(clues, figures);
    }

    private static List<Clue> turned(List<Clue> clues, List<Integer> figures) {
        List<Clue> turned = new ArrayList<>(clues);
        for (int i : figures) {
            if (clues.get(i + 1) instanceof Clue.OnSide on) {
                int at = clues.get(i).from();
                turned.set(i, new Clue.OnSide(on.side(), at, at));
                turned.set(i + 1, clues.get(i));
            }
        }
        return turned;
    }

    private static boolean isBeside(Clue figure, Clue side, Utterance utterance) {
        for (int i = figure.to(); i < side.from(); i++) {
            if (!utterance.at(i).isFiller()) {
                return false;
            }
        }
        return side.from() >= utterance.size()
                || !utterance.at(side.from()).before().endsClause();
    }
}
