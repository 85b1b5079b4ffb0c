package swivel.app.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import swivel.conversation.hearing.Interpretation;
import swivel.conversation.hearing.Interpretation.Kind;
import swivel.knowledge.PlainSearch;
import swivel.library.DrillId;

/** Takes every message for a question about the drills that a plain search finds; without memory. */
public final class PlainUnderstanding implements Understanding {
    private static final int SHOWN = 3;

    private final PlainSearch search;

    public PlainUnderstanding(PlainSearch search) {
        this.search = search;
    }

    @Override
    public Interpretation of(@Nullable String previous, String message) {
        List<DrillId> drills = search.find(message, SHOWN);
        Kind kind = drills.isEmpty() ? Kind.UNKNOWN : Kind.DRILL;
        return new Interpretation(kind, drills, null, null, List.of(), null, drills.isEmpty() ? 0 : 1);
    }
}
