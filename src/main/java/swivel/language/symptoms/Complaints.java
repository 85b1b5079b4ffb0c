package swivel.language.symptoms;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private final List<Clue> clues;
    private final List<Clue.Place> places;

    private Complaints(Utterance utterance, List<Clue> clues, List<Clue.Place> places) {
        this.utterance = utterance;
        this.clues = clues;
        this.places = places;
    }

    /** In the order of the message; where all of them only say such things, all of them. */
    static List<Clue.Place> of(List<Clue> clues, Utterance utterance) {
        List<Clue.Place> places = clues.stream()
                .filter(Clue.Place.class::isInstance)
                .map(Clue.Place.class::cast)
                .toList();
        List<Clue.Place> found = new Complaints(utterance, clues, places).found();
        return found.isEmpty() ? places : found;
    }

    private List<Clue.Place> found() {
        boolean[] inMovement = inMovements();
        return places.stream()
                .filter(place -> !inMovement[place.from()] && !isLegOfAnother(place))
                .toList();
    }

    /** "Quad on my left leg", "hamstring tight both legs": the leg only says on which side. */
    private boolean isLegOfAnother(Clue.Place leg) {
        if (leg.region() != Region.LEG) {
            return false;
        }
        boolean ofIt = false;
        for (int i = leg.from() - 1; i >= 0 && !utterance.at(i + 1).before().endsClause(); i--) {
            Clue clue = clueAt(i);
            if (clue instanceof Clue.Place part) {
                return ofIt && !(clueAt(part.from() - 1) instanceof Clue.OnSide);
            }
            ofIt |= clue instanceof Clue.OnSide || OF.contains(utterance.at(i).word());
            boolean says = clue != null
                    || utterance.at(i).isFiller()
                    || OF.contains(utterance.at(i).word());
            if (!says || Sharing.joins(utterance.at(i)) || clue instanceof Clue.Bad) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Clue clueAt(int word) {
        for (Clue clue : clues) {
            if (clue.from() <= word && word < clue.to()) {
                return clue;
            }
        }
        return null;
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
