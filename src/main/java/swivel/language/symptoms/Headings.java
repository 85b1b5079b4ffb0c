package swivel.language.symptoms;

import java.util.ArrayList;
import java.util.List;
import swivel.coaching.Side;
import swivel.language.text.Utterance;

/** "Left side: hip 4, knee 2": a side that opens a sentence is that of all parts of the body up to the next such side. */
final class Headings {
    private final List<Clue.OnSide> sides = new ArrayList<>();

    private Headings() {}

    static Headings of(List<Clue> clues, Utterance utterance) {
        Headings headings = new Headings();
        for (int i = 0; i + 1 < clues.size(); i++) {
            boolean leads = clues.get(i + 1) instanceof Clue.Place
                    && clues.get(i + 1).from() >= clues.get(i).from();
            if (leads && clues.get(i) instanceof Clue.OnSide on && isHeading(on, clues.get(i + 1), utterance)) {
                headings.sides.add(on);
            }
        }
        return headings;
    }

    private static boolean isHeading(Clue.OnSide on, Clue place, Utterance utterance) {
        boolean begins = on.from() == 0 || utterance.at(on.from()).before().endsClause();
        boolean setApart = place.from() >= on.to()
                && place.from() < utterance.size()
                && utterance.at(place.from()).before().endsClause();
        boolean ofASide = utterance.is(on.to() - 1, "side");
        return begins && on.side() != Side.BOTH && (setApart || ofASide);
    }

    /** Gives the sides to those that no other side was told of. */
    void lend(List<Draft> drafts) {
        for (int i = 0; i < sides.size(); i++) {
            int from = sides.get(i).from();
            int to = i + 1 < sides.size() ? sides.get(i + 1).from() : Integer.MAX_VALUE;
            for (Draft draft : drafts) {
                if (draft.from >= from && draft.from < to) {
                    draft.isOn(sides.get(i).side());
                }
            }
        }
    }
}
