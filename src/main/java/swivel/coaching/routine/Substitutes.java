package swivel.coaching.routine;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import swivel.library.Action;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/** What can stand in for a drill: its easier variants, then drills of the same category and action. */
final class Substitutes {
    private final Library library;

    Substitutes(Library library) {
        this.library = library;
    }

    /** Its easier variants, the nearest first. */
    List<DrillFacts> easier(DrillFacts drill) {
        List<DrillFacts> chain = new ArrayList<>();
        Optional<Drill> next = library.easierThan(drill.id());
        while (next.isPresent()
                && !next.get().id().equals(drill.id())
                && !isIn(chain, next.get().id())) {
            chain.add(next.get().facts());
            next = library.easierThan(next.get().id());
        }
        return chain.stream().filter(other -> canStandInFor(drill, other)).toList();
    }

    private static boolean isIn(List<DrillFacts> chain, DrillId id) {
        return chain.stream().anyMatch(drill -> drill.id().equals(id));
    }

    /** Drills of the same category that share a movement and are no harder, those that share most first. */
    List<DrillFacts> alike(DrillFacts drill) {
        return Drills.finished(
                        library,
                        other -> other.category() == drill.category()
                                && other.level() <= drill.level()
                                && shared(drill, other) > 0
                                && canStandInFor(drill, other))
                .stream()
                .sorted(comparingInt((DrillFacts other) -> -shared(drill, other))
                        .thenComparingInt(DrillFacts::level)
                        .thenComparing(comparing(DrillFacts::id)))
                .toList();
    }

    /** A stretch never stands in for active work, and a walk for nothing. */
    private static boolean canStandInFor(DrillFacts drill, DrillFacts other) {
        return !Drills.isWalk(other) && (Drills.isStretch(drill) || !Drills.isStretch(other));
    }

    private static int shared(DrillFacts drill, DrillFacts other) {
        int shared = 0;
        for (Action action : drill.actions()) {
            boolean rotation = action == Action.INTERNAL_ROTATION || action == Action.EXTERNAL_ROTATION;
            shared += other.actions().contains(action) ? (rotation ? 2 : 1) : 0;
        }
        return shared;
    }
}
