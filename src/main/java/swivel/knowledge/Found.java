package swivel.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.Explanation.Rule;
import swivel.library.Facet;
import swivel.library.WrongClaim;

/**
 * What the library holds for a question.
 *
 * @param rule the one that decided
 * @param facets the parts of a drill's card that are asked for, the likeliest first; empty for the card as a whole
 * @param certainty what speaks for the best drill or article, comparable between questions: from about 5 for little to 15
 *     for much
 * @param premise what is taken for granted there and is wrong, to be put right before anything else, or null
 */
public record Found(
        Answer answer,
        Rule rule,
        List<Facet> facets,
        double certainty,
        @Nullable WrongClaim premise) {
    public Found {
        facets = List.copyOf(facets);
    }
}
