package swivel.knowledge;

import java.util.List;
import swivel.library.DrillId;
import swivel.library.Facet;

/**
 * What a person asks, and what was spoken of before it.
 *
 * @param text as it was typed; anything at all
 * @param facets the parts of a card that are asked for, where they are known already
 * @param before the drills of the last answer: one as a rule, several after a comparison, none in a fresh talk
 */
public record Question(String text, List<Facet> facets, List<DrillId> before) {
    public Question {
        facets = List.copyOf(facets);
        before = List.copyOf(before);
    }

    /** A question out of the blue. */
    public static Question fresh(String text) {
        return new Question(text, List.of(), List.of());
    }
}
