package swivel.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import swivel.library.ArticleId;
import swivel.library.DrillId;
import swivel.library.Facet;

/** A question and what speaks for all that it may mean, which its words tell whatever was spoken of before. Unchanging. */
public final class Considered {
    private final Case asked;
    private final Guesses guesses;

    Considered(Case asked, Guesses guesses) {
        this.asked = asked;
        this.guesses = guesses;
    }

    /** The same words where these things were spoken of before, as {@link Question} describes them. */
    public Considered after(List<DrillId> drills, @Nullable Facet goesOn, @Nullable ArticleId article) {
        Question alone = asked.question();
        return new Considered(asked.as(new Question(alone.text(), alone.facets(), drills, goesOn, article)), guesses);
    }

    Case asked() {
        return asked;
    }

    Guesses guesses() {
        return guesses;
    }
}
