package swivel.library;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something a person may live with that takes drills away.
 *
 * @param code such as {@code fai-pinch}
 * @param askedAs the words of the question
 * @param blocksAll whether it blocks every drill but those it keeps
 * @param blocks flags it blocks; empty where it blocks all or none
 * @param keeps drills that stay where it blocks all
 * @param only in which version drills with this flag are done; what it blocks stays where it has that version
 * @param clearedBy who can lift it, or null where nobody needs to
 * @param restraints what it makes of the doses that stay
 * @param care what to mind in drills that stay, a sentence for each flag that asks for it
 */
public record Condition(
        String code,
        String askedAs,
        boolean blocksAll,
        Set<MotionFlag> blocks,
        Set<DrillId> keeps,
        Map<MotionFlag, Version> only,
        Set<Restraint> restraints,
        @Nullable String clearedBy,
        Map<MotionFlag, String> care,
        @Nullable String note) {

    public Condition {
        blocks = Set.copyOf(blocks);
        keeps = Set.copyOf(keeps);
        only = Map.copyOf(only);
        restraints = Set.copyOf(restraints);
        care = Map.copyOf(care);
    }

    /** A way to do a drill that a condition leaves where it takes the drill as such. */
    public enum Version {
        /** With something to hold on to all the time. */
        HELD_ON,
        /** Lying on the side that can be lain on. */
        ON_ONE_SIDE;

        /** Whether the drill can be done so. */
        boolean isThereOf(DrillFacts drill) {
            return switch (this) {
                case HELD_ON -> drill.heldOn() != null;
                case ON_ONE_SIDE -> drill.dose().sides() == Dose.Sides.EACH;
            };
        }
    }

    /** What becomes of the doses of drills that stay. */
    public enum Restraint {
        /** Positions are held for half as long, and never for longer. */
        HALF_HOLDS,
        /** Efforts are not held for long: as long as one is, the blood pressure climbs. */
        SHORT_EFFORTS
    }

    /** Whether the drill as it stands on its card is nothing for a person who has this condition. */
    public boolean speaksAgainst(DrillFacts drill) {
        return blocksAll ? !keeps.contains(drill.id()) : blocksAnyOf(drill.flags());
    }

    /** Whether a person who has this condition should leave the drill out, in any version. */
    public boolean blocks(DrillFacts drill) {
        return speaksAgainst(drill)
                && (blocksAll
                        || drill.flags().stream()
                                .anyMatch(flag -> blocks.contains(flag) && version(drill, flag) == null));
    }

    /** Whether a person who has this condition does the drill in this version only. */
    public boolean asksFor(Version version, DrillFacts drill) {
        return drill.flags().stream().anyMatch(flag -> version(drill, flag) == version);
    }

    private @Nullable Version version(DrillFacts drill, MotionFlag flag) {
        Version version = only.get(flag);
        return version != null && version.isThereOf(drill) ? version : null;
    }

    /** Whether a person who has this condition should leave the self-test out. */
    public boolean blocks(SelfTest test) {
        return blocksAll || blocksAnyOf(test.flags());
    }

    private boolean blocksAnyOf(Set<MotionFlag> flags) {
        return flags.stream().anyMatch(blocks::contains);
    }

    /** What a person who has this condition minds in this drill; empty where nothing is to be minded, or the drill is out. */
    public Optional<String> care(DrillFacts drill) {
        if (blocks(drill)) {
            return Optional.empty();
        }
        return asksFor(Version.HELD_ON, drill)
                ? Optional.ofNullable(drill.heldOn())
                : drill.flags().stream()
                        .sorted()
                        .filter(care::containsKey)
                        .findFirst()
                        .map(care::get);
    }
}
