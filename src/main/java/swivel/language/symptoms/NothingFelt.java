package swivel.language.symptoms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import swivel.language.text.Utterance;

/** "Hip 4, knee nothing", "yesterday a 5, today nothing": a clause that ends so, with only small words since the last clue. */
final class NothingFelt {
    private static final Set<String> NOTHING = Set.of("nothing", "none", "zilch", "nada");
    private static final Set<String> NOW = Set.of("today", "tonight", "currently");

    private NothingFelt() {}

    /** @param clues found so far */
    static List<Clue> in(Utterance utterance, Collection<Clue> clues) {
        List<Clue> found = new ArrayList<>();
        for (int i = 0; i < utterance.size(); i++) {
            if (NOTHING.contains(utterance.at(i).word()) && utterance.clauseEnd(i) == i + 1) {
                int from = start(utterance, i, clues);
                if (from >= 0) {
                    found.add(new Clue.Stands(Clue.Standing.FINE, false, from, i + 1));
                }
            }
        }
        return found;
    }

    /** After the last clue, or at the start of the clause; less than 0 where something else is said there. */
    private static int start(Utterance utterance, int nothing, Collection<Clue> clues) {
        int at = nothing;
        while (at > 0 && !utterance.at(at).before().endsClause()) {
            int before = at - 1;
            if (clues.stream().anyMatch(clue -> clue.to() == before + 1)) {
                return at;
            }
            boolean small = NOW.contains(utterance.at(before).word())
                    || utterance.at(before).isFiller();
            if (!small) {
                return -1;
            }
            at = before;
        }
        return at == nothing ? -1 : at;
    }
}
