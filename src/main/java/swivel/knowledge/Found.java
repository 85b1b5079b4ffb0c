package swivel.knowledge;

import java.util.List;
import swivel.knowledge.Explanation.Rule;
import swivel.library.Facet;

/**
 * What the library holds for a question.
 *
 * @param rule the one that decided
 * @param facets the parts of a drill's card that are asked for, the likeliest first; empty for the card as a whole
 * @param certainty what speaks for the best drill or article, comparable between questions: from about 5 for little to 15
 *     for much
 */
public record Found(Answer answer, Rule rule, List<Facet> facets, double certainty) {
    public Found {
        facets = List.copyOf(facets);
    }
}
