package swivel.coaching.routine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.routine.Routine.LeftOutDrill;
import swivel.library.Action;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.SessionPlan;
import swivel.library.Slot;

/** Fills the places of one session, each with the drill whose turn it is. Used once. */
final class SessionBuilder {
    private final Candidates candidates;
    private final Rotation rotation;
    private final Prescriber prescriber;
    private final Function<DrillFacts, Optional<Cause>> objection;
    private final List<List<Prescription>> places = new ArrayList<>();
    private final Set<DrillId> used = new HashSet<>();
    private final Map<DrillId, LeftOutDrill> leftOut = new LinkedHashMap<>();

    SessionBuilder(Library library, Permissions permissions, Rotation rotation, Prescriber prescriber) {
        this(library, permissions, permissions::objection, rotation, prescriber);
    }

    /** @param objection what speaks against a drill beside its level and what it needs */
    SessionBuilder(
            Library library,
            Permissions permissions,
            Function<DrillFacts, Optional<Cause>> objection,
            Rotation rotation,
            Prescriber prescriber) {
        this.candidates = new Candidates(library, permissions, rotation);
        this.objection = objection;
        this.rotation = rotation;
        this.prescriber = prescriber;
    }

    /** @param fullElsewhere whether full sessions of the week open the directions that a pair leaves to them */
    Session build(SessionPlan plan, TimeBudget budget, boolean fullElsewhere) {
        for (Slot slot : plan.slots()) {
            places.add(new ArrayList<>());
            switch (slot) {
                case Slot.Any _, Slot.OneOf _ -> next(plan, slot, budget).ifPresent(this::place);
                case Slot.PairFor pair -> placePairs(pair, fullElsewhere);
                case Slot.Pair pair ->
                    placePair(pair.direction(), candidates.named(pair.stretches()), candidates.named(pair.partners()));
            }
        }
        while (grow(plan, budget)) {}
        List<LeftOutDrill> missing = leftOut.values().stream()
                .filter(left -> !used.contains(left.drill().id()))
                .toList();
        return new Session(drills(), missing);
    }

    private List<Prescription> drills() {
        return places.stream().flatMap(List::stream).toList();
    }

    /** Gives each place that takes more drills one more where there is time; whether any place got one. */
    private boolean grow(SessionPlan plan, TimeBudget budget) {
        boolean grown = false;
        for (int i = 0; i < places.size(); i++) {
            List<Prescription> place = places.get(i);
            Slot slot = plan.slots().get(i);
            if (!place.isEmpty() && place.size() < size(slot)) {
                Optional<Prescription> more = free(plan, slot, budget)
                        .filter(drill -> budget.hasRoomFor(drill, drills()))
                        .findFirst();
                more.ifPresent(drill -> place(drill, place));
                grown |= more.isPresent();
            }
        }
        return grown;
    }

    private static int size(Slot slot) {
        return switch (slot) {
            case Slot.Any any -> any.upTo();
            case Slot.OneOf oneOf -> oneOf.upTo();
            case Slot.PairFor _, Slot.Pair _ -> 0;
        };
    }

    private Optional<Prescription> next(SessionPlan plan, Slot slot, TimeBudget budget) {
        return free(plan, slot, budget).findFirst();
    }

    private Stream<Prescription> free(SessionPlan plan, Slot slot, TimeBudget budget) {
        return candidates.of(slot).stream()
                .filter(drill -> budget.wants(purpose(plan, drill)))
                .filter(this::isFree)
                .map(drill -> prescriber.prescribe(drill, purpose(plan, drill), null));
    }

    private static Purpose purpose(SessionPlan plan, DrillFacts drill) {
        return switch (drill.category()) {
            case RELEASE -> Purpose.RELEASE;
            case MOBILITY -> Purpose.MOBILITY;
            case ACTIVATION -> Purpose.ACTIVATION;
            case STABILITY -> Purpose.STABILITY;
            case STRENGTH -> Purpose.STRENGTH;
            case INTEGRATION -> Purpose.INTEGRATION;
            case RECOVERY -> plan.kind() == SessionPlan.Kind.RECOVERY ? Purpose.RECOVERY : Purpose.RESET;
        };
    }

    private void placePairs(Slot.PairFor pair, boolean fullElsewhere) {
        List<Action> directions = new ArrayList<>(rotation.turned(pair.directions()));
        directions.addAll(rotation.turned(pair.otherwise()));
        for (Action direction : fullElsewhere || pair.each() ? directions : rotation.turned(directions)) {
            boolean placed = placePair(direction, candidates.opening(direction, pair.hardestFirst()), List.of());
            if (placed && !pair.each()) {
                return;
            }
        }
    }

    /**
     * A stretch and its strengthening partner, or where no stretch is free a movement and a partner for it.
     *
     * @param partners the stretch's own partner where there are none
     */
    private boolean placePair(Action direction, List<DrillFacts> stretches, List<DrillFacts> partners) {
        for (DrillFacts stretch : stretches) {
            Optional<DrillFacts> partner = isFree(stretch)
                    ? partner(direction, partners.isEmpty() ? candidates.partner(stretch) : partners, stretch)
                    : Optional.empty();
            if (partner.isPresent()) {
                boolean stretching = stretch.pair() != null || Drills.isStretch(stretch);
                place(stretching ? Purpose.STRETCH : Purpose.MOBILITY, stretch, direction);
                place(Purpose.PARTNER, partner.get(), direction);
                return true;
            }
        }
        Optional<DrillFacts> movement = candidates.movements(direction).stream()
                .filter(this::canStandIn)
                .findFirst();
        movement.ifPresent(drill -> {
            place(Purpose.MOBILITY, drill, direction);
            active(direction, drill).ifPresent(partner -> place(Purpose.PARTNER, partner, direction));
        });
        return movement.isPresent();
    }

    /** The first of these that is free, or else an active drill of this direction that has its turn. */
    private Optional<DrillFacts> partner(Action direction, List<DrillFacts> wanted, DrillFacts stretch) {
        return wanted.stream()
                .filter(this::isFree)
                .filter(drill -> !drill.equals(stretch))
                .findFirst()
                .or(() -> active(direction, stretch));
    }

    private Optional<DrillFacts> active(Action direction, DrillFacts stretch) {
        return Stream.concat(candidates.activations(direction).stream(), candidates.movements(direction).stream())
                .filter(this::canStandIn)
                .filter(drill -> !drill.equals(stretch))
                .findFirst();
    }

    /** Whether the drill is neither taken nor forbidden; what is forbidden is noted with its cause. */
    private boolean isFree(DrillFacts drill) {
        if (used.contains(drill.id())) {
            return false;
        }
        Optional<Cause> against = objection.apply(drill);
        against.ifPresent(cause -> leftOut.putIfAbsent(drill.id(), new LeftOutDrill(drill, cause)));
        return against.isEmpty();
    }

    /** As free as any, yet not missed where it is not. */
    private boolean canStandIn(DrillFacts drill) {
        return !used.contains(drill.id()) && objection.apply(drill).isEmpty();
    }

    private void place(Purpose purpose, DrillFacts drill, @Nullable Action direction) {
        place(prescriber.prescribe(drill, purpose, direction));
    }

    private void place(Prescription drill) {
        place(drill, places.getLast());
    }

    private void place(Prescription drill, List<Prescription> place) {
        used.add(drill.drill().id());
        place.add(drill);
    }
}
