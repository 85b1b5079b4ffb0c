package swivel.library;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Easier and harder variants of a drill, of which drafts are passed over. */
final class Chain {
    private Chain() {}

    /** The nearest finished drill of this chain; empty at its end, and where it runs in a circle. */
    static Optional<Drill> next(
            DrillId from,
            Function<DrillFacts, @Nullable DrillId> link,
            Map<DrillId, DrillFacts> facts,
            Map<DrillId, Drill> finished) {
        DrillFacts at = facts.get(from);
        for (int steps = 0; at != null && steps <= facts.size(); steps++) {
            DrillId next = link.apply(at);
            if (next == null) {
                return Optional.empty();
            }
            Drill drill = finished.get(next);
            if (drill != null) {
                return Optional.of(drill);
            }
            at = facts.get(next);
        }
        return Optional.empty();
    }
}
