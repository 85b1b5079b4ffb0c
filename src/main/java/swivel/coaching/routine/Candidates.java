package swivel.coaching.routine;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import swivel.library.Action;
import swivel.library.Category;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.Slot;

/** The drills that can fill a place, those first whose turn it is. Whether they are free today is not asked here. */
record Candidates(Library library, Permissions permissions, Rotation rotation) {

    /** For a place that takes one drill at a time; a pair has other questions. */
    List<DrillFacts> of(Slot slot) {
        return switch (slot) {
            case Slot.Any any -> pool(any::admits);
            case Slot.OneOf oneOf -> rotation.order(named(oneOf.drills()));
            case Slot.PairFor _, Slot.Pair _ -> List.of();
        };
    }

    /** In the order of the list; drafts and what the library has lost since are not among them. */
    List<DrillFacts> named(List<DrillId> ids) {
        return ids.stream()
                .flatMap(id -> library.drill(id).stream())
                .map(Drill::facts)
                .toList();
    }

    /** Stretches of this direction. */
    List<DrillFacts> opening(Action direction, boolean hardestFirst) {
        List<DrillFacts> stretches = pool(drill -> library.opens(drill, direction));
        return hardestFirst ? rotation.hardestFirst(stretches) : stretches;
    }

    /** What strengthens this stretch by its own card, unless that is strength work, which needs days in between. */
    List<DrillFacts> partner(DrillFacts stretch) {
        return Optional.ofNullable(stretch.pair()).flatMap(library::drill).map(Drill::facts).stream()
                .filter(drill -> drill.category() != Category.STRENGTH)
                .toList();
    }

    List<DrillFacts> activations(Action direction) {
        return pool(drill -> drill.category() == Category.ACTIVATION && drill.trains(direction));
    }

    List<DrillFacts> movements(Action direction) {
        return pool(drill -> drill.category() == Category.MOBILITY
                && drill.actions().contains(direction)
                && !Drills.isStretch(drill)
                && !Drills.isEndRangeIsometric(drill));
    }

    /** Drills the person has the level and the things for, in their turn. */
    private List<DrillFacts> pool(Predicate<DrillFacts> wanted) {
        return rotation.order(Drills.finished(
                library, drill -> permissions.isOpen(drill) && permissions.owns(drill) && wanted.test(drill)));
    }
}
