package swivel.coaching.routine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import swivel.coaching.routine.Routine.LeftOutDrill;
import swivel.library.Action;
import swivel.library.Category;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/** Fills the places of one session, each with the drill whose turn it is. Used once. */
final class SessionBuilder {
    private static final List<Action> ROTATIONS = List.of(Action.EXTERNAL_ROTATION, Action.INTERNAL_ROTATION);
    private static final List<Action> OTHER_DIRECTIONS = List.of(Action.EXTENSION, Action.ABDUCTION);
    private static final int DAILY_LEVEL = 2;

    private final Library library;
    private final Permissions permissions;
    private final Rotation rotation;
    private final Prescriber prescriber;
    private final List<Prescription> drills = new ArrayList<>();
    private final Set<DrillId> used = new HashSet<>();
    private final Map<DrillId, LeftOutDrill> leftOut = new LinkedHashMap<>();

    SessionBuilder(Library library, Permissions permissions, Rotation rotation, Prescriber prescriber) {
        this.library = library;
        this.permissions = permissions;
        this.rotation = rotation;
        this.prescriber = prescriber;
    }

    /** Release, a pair per direction of rotation, activation, stability and strength, integration, reset. */
    Session full() {
        place(Purpose.RELEASE, in(Category.RELEASE));
        rotation.turned(ROTATIONS).forEach(direction -> placePair(rotation::hardestFirst, direction));
        place(Purpose.ACTIVATION, in(Category.ACTIVATION));
        place(Purpose.STABILITY, in(Category.STABILITY));
        place(Purpose.STRENGTH, in(Category.STRENGTH));
        place(Purpose.INTEGRATION, in(Category.INTEGRATION));
        place(Purpose.RESET, SessionBuilder::isReset);
        return session();
    }

    /**
     * Easy rotation, one pair, one drill that wakes or steadies, integration, reset.
     *
     * @param fullElsewhere whether full sessions stretch the rotations, so that the pair can be of the other directions
     */
    Session daily(boolean fullElsewhere) {
        place(Purpose.MOBILITY, SessionBuilder::isEverydayRotation);
        for (Action direction : dailyDirections(fullElsewhere)) {
            if (placePair(rotation::order, direction)) {
                break;
            }
        }
        first(in(Category.ACTIVATION).or(in(Category.STABILITY)).and(SessionBuilder::isLight))
                .ifPresent(drill -> place(
                        drill.category() == Category.STABILITY ? Purpose.STABILITY : Purpose.ACTIVATION, drill, null));
        place(Purpose.INTEGRATION, in(Category.INTEGRATION).and(SessionBuilder::isLight));
        place(Purpose.RESET, SessionBuilder::isReset);
        return session();
    }

    private List<Action> dailyDirections(boolean fullElsewhere) {
        List<Action> directions = new ArrayList<>(rotation.turned(OTHER_DIRECTIONS));
        directions.addAll(rotation.turned(ROTATIONS));
        return fullElsewhere ? directions : rotation.turned(directions);
    }

    private Session session() {
        return new Session(
                drills,
                leftOut.values().stream()
                        .filter(left -> !used.contains(left.drill().id()))
                        .toList());
    }

    /** A stretch and its strengthening partner, or where no stretch is free a movement and a partner for it. */
    private boolean placePair(UnaryOperator<List<DrillFacts>> preference, Action direction) {
        for (DrillFacts stretch : preference.apply(pool(drill -> opens(drill, direction)))) {
            Optional<DrillFacts> partner = isFree(stretch) ? partner(stretch, direction) : Optional.empty();
            if (partner.isPresent()) {
                place(Purpose.STRETCH, stretch, direction);
                place(Purpose.PARTNER, partner.get(), direction);
                return true;
            }
        }
        Optional<DrillFacts> movement = first(drill -> isMovement(drill, direction));
        movement.ifPresent(drill -> {
            place(Purpose.MOBILITY, drill, direction);
            active(direction).ifPresent(partner -> place(Purpose.PARTNER, partner, direction));
        });
        return movement.isPresent();
    }

    private boolean opens(DrillFacts drill, Action direction) {
        return drill.category() == Category.MOBILITY
                && drill.actions().contains(direction)
                && drill.pair() != null
                && library.facts(drill.pair())
                        .filter(partner -> Drills.trains(partner, direction))
                        .isPresent();
    }

    private Optional<DrillFacts> partner(DrillFacts stretch, Action direction) {
        return Optional.ofNullable(stretch.pair())
                .flatMap(library::drill)
                .map(Drill::facts)
                .filter(drill -> drill.category() != Category.STRENGTH)
                .filter(this::isFree)
                .or(() -> active(direction));
    }

    /** An active drill of this direction that has its turn. */
    private Optional<DrillFacts> active(Action direction) {
        return first(in(Category.ACTIVATION).and(drill -> Drills.trains(drill, direction)))
                .or(() -> first(drill -> isMovement(drill, direction)));
    }

    private static boolean isMovement(DrillFacts drill, Action direction) {
        return drill.category() == Category.MOBILITY
                && drill.actions().contains(direction)
                && !Drills.isStretch(drill)
                && !Drills.isEndRangeIsometric(drill);
    }

    private Optional<DrillFacts> first(Predicate<DrillFacts> wanted) {
        return pool(wanted).stream().filter(this::isFree).findFirst();
    }

    /** Drills the person has the level and the things for, in their turn. */
    private List<DrillFacts> pool(Predicate<DrillFacts> wanted) {
        return rotation.order(Drills.finished(
                library,
                drill -> drill.level() <= permissions.openLevel() && permissions.owns(drill) && wanted.test(drill)));
    }

    /** Whether the drill is neither taken nor forbidden; what is forbidden is noted with its cause. */
    private boolean isFree(DrillFacts drill) {
        if (used.contains(drill.id())) {
            return false;
        }
        Optional<Cause> objection = permissions.objection(drill);
        objection.ifPresent(cause -> leftOut.putIfAbsent(drill.id(), new LeftOutDrill(drill, cause)));
        return objection.isEmpty();
    }

    private void place(Purpose purpose, Predicate<DrillFacts> wanted) {
        first(wanted).ifPresent(drill -> place(purpose, drill, null));
    }

    private void place(Purpose purpose, DrillFacts drill, @Nullable Action direction) {
        used.add(drill.id());
        drills.add(prescriber.prescribe(drill, purpose, direction));
    }

    private static boolean isEverydayRotation(DrillFacts drill) {
        return drill.category() == Category.MOBILITY
                && drill.frequency().isDaily()
                && isLight(drill)
                && ROTATIONS.stream().anyMatch(drill.actions()::contains);
    }

    private static boolean isLight(DrillFacts drill) {
        return drill.level() <= DAILY_LEVEL;
    }

    private static boolean isReset(DrillFacts drill) {
        return drill.category() == Category.RECOVERY
                && drill.actions().contains(Action.TRUNK)
                && drill.flags().isEmpty();
    }

    private static Predicate<DrillFacts> in(Category category) {
        return drill -> drill.category() == category;
    }
}
