package swivel.language.symptoms;

import java.util.List;
import java.util.Set;
import swivel.coaching.Region;
import swivel.language.text.Utterance;

/** Tells the parts of the body that something is told of from those that only say where, on which side or in what movement. */
final class Complaints {
    private static final Set<String> MOVEMENT = Set.of("when", "while", "if", "during", "after", "whenever");

    private static final Set<String> BESIDE =
            Set.of("near", "joins", "meets", "above", "below", "beneath", "beside", "underneath");

    private static final Set<String> OF = Set.of("on", "of", "in");

    /** In words. */
    private static final int REACH_OF_MOVEMENT = 5;

    private static final int REACH_OF_PLACE = 4;

    private final Utterance utterance;
    private final List<Clue.Place> places;

    private Complaints(Utterance utterance, List<Clue.Place> places) {
        this.utterance = utterance;
        this.places = places;
    }

    /** In the order of the message; where all of them only say such things, all of them. */
    static List<Clue.Place> of(List<Clue> clues, Utterance utterance) {
        List<Clue.Place> places = clues.stream()
                .filter(Clue.Place.class::isInstance)
                .map(Clue.Place.class::cast)
                .toList();
        List<Clue.Place> found = new Complaints(utterance, places).found();
        return found.isEmpty() ? places : found;
    }

    private List<Clue.Place> found() {
        boolean[] inMovement = inMovements();
        return places.stream()
                .filter(place -> !inMovement[place.from()] && !isLegOfAnother(place))
                .toList();
    }

    /** "Quad on my left leg": the leg only says on which side. */
    private boolean isLegOfAnother(Clue.Place leg) {
        int before = leg.from() - 1;
        while (before >= 0
                && !utterance.at(before + 1).before().endsClause()
                && (utterance.at(before).isFiller()
                        || OF.contains(utterance.at(before).word()))) {
            before--;
        }
        int part = before;
        boolean of = part >= 0
                && part + 1 < leg.from()
                && OF.contains(utterance.at(part + 1).word());
        return leg.region() == Region.LEG && of && places.stream().anyMatch(place -> place.to() == part + 1);
    }

    /**
     * "When I lift my knee", "near the groin": which words are in such a clause, where a part of the body only takes part or
     * says where another is.
     */
    private boolean[] inMovements() {
        boolean[] inMovement = new boolean[utterance.size()];
        int end = 0;
        for (int i = 0; i < inMovement.length; i++) {
            if (Sharing.joins(utterance.at(i)) || utterance.at(i).before().endsClause()) {
                end = i;
            }
            if (MOVEMENT.contains(utterance.at(i).word())) {
                end = i + REACH_OF_MOVEMENT;
            }
            if (BESIDE.contains(utterance.at(i).word())) {
                end = Math.max(end, i + REACH_OF_PLACE);
            }
            inMovement[i] = i < end;
        }
        return inMovement;
    }
}
