package swivel.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import swivel.library.ArticleId;
import swivel.library.DrillId;
import swivel.library.Facet;

/**
 * What a person asks, and what was spoken of before it.
 *
 * @param text as it was typed; anything at all
 * @param facets the parts of a card that are asked for, where they are known already
 * @param before the drills of the last answer: one as a rule, several after a comparison, none in a fresh talk
 * @param goesOn the part that was asked for before, where this question goes on from there, or null
 * @param article that was the last answer, or null
 */
public record Question(
        String text,
        List<Facet> facets,
        List<DrillId> before,
        @Nullable Facet goesOn,
        @Nullable ArticleId article) {
    public Question {
        facets = List.copyOf(facets);
        before = List.copyOf(before);
    }

    /** A question after an answer that was no article. */
    public Question(String text, List<Facet> facets, List<DrillId> before) {
        this(text, facets, before, null, null);
    }

    /** A question out of the blue. */
    public static Question fresh(String text) {
        return new Question(text, List.of(), List.of());
    }
}
