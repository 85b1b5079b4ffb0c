package swivel.knowledge;

import swivel.knowledge.index.Meaning;

/**
 * A meaning of a question, weighed against the others.
 *
 * @param score what speaks for it, weighted and added up
 * @param share of all that speaks for any meaning, 0 to 1
 */
record Guess(Candidate candidate, double score, double share) {
    Meaning meaning() {
        return candidate.meaning();
    }
}
