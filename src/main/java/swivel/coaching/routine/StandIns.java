package swivel.coaching.routine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.library.Category;
import swivel.library.DrillFacts;
import swivel.library.DrillId;

/**
 * What may stand in for the drills of a plan, dealt out before anybody says what hurts: each drill belongs to one place only.
 * What a complaint takes from one place then never comes free for another, so that a worse report never gives more.
 */
final class StandIns {
    private final List<DrillFacts> plan;
    private final Substitutes substitutes;
    private final Permissions permissions;
    private @Nullable List<Place> places;

    StandIns(List<DrillFacts> plan, Substitutes substitutes, Permissions permissions) {
        this.plan = List.copyOf(plan);
        this.substitutes = substitutes;
        this.permissions = permissions;
    }

    /** Easier variants of the drill at this place, the nearest first. Nothing is dealt before somebody asks for the first. */
    Stream<DrillFacts> easier(int place) {
        return Stream.of(place).flatMap(at -> places().get(at).easier().dealt().stream());
    }

    /** Drills of the same kind as the one at this place, the most alike first. */
    Stream<DrillFacts> alike(int place) {
        return Stream.of(place).flatMap(at -> places().get(at).alike().dealt().stream());
    }

    private record Place(Hand easier, Hand alike) {}

    /** What a place would like to have and what it has got, the best first. */
    private record Hand(List<DrillFacts> wanted, List<DrillFacts> dealt) {
        Hand(List<DrillFacts> wanted) {
            this(wanted, new ArrayList<>());
        }

        /** Takes the best that nobody has; false where there is none. */
        boolean takeOne(Set<DrillId> taken) {
            return wanted.stream()
                    .filter(drill -> taken.add(drill.id()))
                    .findFirst()
                    .map(dealt::add)
                    .orElse(false);
        }
    }

    private List<Place> places() {
        List<Place> all = places;
        if (all == null) {
            all = plan.stream().map(this::place).toList();
            deal(all);
            places = all;
        }
        return all;
    }

    private Place place(DrillFacts drill) {
        return drill.category() == Category.RECOVERY
                ? new Place(new Hand(List.of()), new Hand(List.of()))
                : new Place(new Hand(open(substitutes.easier(drill))), new Hand(open(substitutes.alike(drill))));
    }

    private List<DrillFacts> open(List<DrillFacts> drills) {
        return drills.stream()
                .filter(drill -> permissions.objection(drill).isEmpty())
                .toList();
    }

    /** In turns: the nearest easier variant to each place, then to each the best that is left for it, until nothing is. */
    private void deal(List<Place> all) {
        Set<DrillId> taken = new HashSet<>();
        plan.forEach(drill -> taken.add(drill.id()));
        all.forEach(place -> place.easier().takeOne(taken));
        boolean dealing = true;
        while (dealing) {
            dealing = false;
            for (Place place : all) {
                dealing |= place.easier().takeOne(taken) || place.alike().takeOne(taken);
            }
        }
    }
}
