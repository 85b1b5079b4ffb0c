package swivel.library;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the front matter of a drill's file says: enough to plan with, not enough to teach from.
 *
 * @param equipment as people read it, such as "mat; mini-band later"
 * @param requiresOneOf owning any one of these is enough; empty where nothing special is needed
 * @param level 1 to 3
 * @param easier the next easier variant, or null at the bottom of the chain
 * @param harder the next harder variant, or null at the top of the chain
 * @param pair the strengthening partner that follows this stretch, or null
 * @param heldOn how it is done with something to hold on to all the time, a sentence; null where its card has no such version
 * @param sources keys of {@link Source}s
 */
public record DrillFacts(
        DrillId id,
        String name,
        List<String> aliases,
        Category category,
        Set<Action> actions,
        TargetRegion region,
        int level,
        String equipment,
        Set<Equipment> requiresOneOf,
        Dose dose,
        Frequency frequency,
        @Nullable DrillId easier,
        @Nullable DrillId harder,
        @Nullable DrillId pair,
        Set<MotionFlag> flags,
        @Nullable String heldOn,
        List<String> sources) {

    public DrillFacts {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("The level of " + id + " is 1 to 3, not " + level);
        }
        aliases = List.copyOf(aliases);
        actions = Set.copyOf(actions);
        requiresOneOf = Set.copyOf(requiresOneOf);
        flags = Set.copyOf(flags);
        sources = List.copyOf(sources);
    }

    /** The same drill under other names. */
    public DrillFacts named(String otherName, List<String> otherAliases) {
        return new DrillFacts(
                id,
                otherName,
                otherAliases,
                category,
                actions,
                region,
                level,
                equipment,
                requiresOneOf,
                dose,
                frequency,
                easier,
                harder,
                pair,
                flags,
                heldOn,
                sources);
    }

    /** Whether it cannot be done without something that resists: a band, a cable, a weight. */
    public boolean isResisted() {
        return !requiresOneOf.isEmpty() && requiresOneOf.stream().allMatch(Equipment::resists);
    }

    /** Whether the drill works in this direction; what opens the legs wide is strengthened by closing them. */
    public boolean trains(Action direction) {
        return actions.contains(direction) || (direction == Action.ABDUCTION && actions.contains(Action.ADDUCTION));
    }
}
