package swivel.coaching.routine;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /** The drill itself first, then what can stand in for it, best first. */
    List<DrillFacts> withItself(DrillFacts drill) {
        List<DrillFacts> candidates = new ArrayList<>();
        candidates.add(drill);
        candidates.addAll(easier(drill));
        candidates.addAll(alike(drill));
        return once(candidates.stream());
    }

    /** Easier variants first; the drill itself only where none of them is free. */
    List<DrillFacts> easierFirst(DrillFacts drill) {
        List<DrillFacts> candidates = new ArrayList<>(easier(drill));
        candidates.add(drill);
        candidates.addAll(alike(drill));
        return once(candidates.stream());
    }

    /** The nearest easier variant first, then as ever: one step back, not two. */
    List<DrillFacts> oneEasierFirst(DrillFacts drill) {
        return once(Stream.concat(easier(drill).stream().limit(1), withItself(drill).stream()));
    }

    /** Each drill where it comes first. Its id tells it from the others; to compare all its facts would take long. */
    private static List<DrillFacts> once(Stream<DrillFacts> drills) {
        Set<DrillId> seen = new HashSet<>();
        return drills.filter(drill -> seen.add(drill.id())).toList();
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
