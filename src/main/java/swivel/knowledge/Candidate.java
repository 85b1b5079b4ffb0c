package swivel.knowledge;

import java.util.EnumMap;
import java.util.Map;
import swivel.knowledge.index.Meaning;

/** Something that may be meant, with what speaks for it. */
record Candidate(Meaning meaning, Map<Clue, Double> clues) {
    static Candidate of(Meaning meaning) {
        return new Candidate(meaning, new EnumMap<>(Clue.class));
    }

    Candidate with(Clue clue, double value) {
        if (value != 0) {
            clues.put(clue, value);
        }
        return this;
    }

    Candidate with(Clue clue, boolean holds) {
        return with(clue, holds ? 1 : 0);
    }
}
