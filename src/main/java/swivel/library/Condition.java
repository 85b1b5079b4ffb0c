package swivel.library;

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
 * @param clearedBy who can lift it, or null where nobody needs to
 */
public record Condition(
        String code,
        String askedAs,
        boolean blocksAll,
        Set<MotionFlag> blocks,
        Set<DrillId> keeps,
        @Nullable String clearedBy,
        @Nullable String note) {

    public Condition {
        blocks = Set.copyOf(blocks);
        keeps = Set.copyOf(keeps);
    }

    /** Whether a person who has this condition should leave the drill out. */
    public boolean blocks(DrillFacts drill) {
        return blocksAll ? !keeps.contains(drill.id()) : blocksAnyOf(drill.flags());
    }

    /** Whether a person who has this condition should leave the self-test out. */
    public boolean blocks(SelfTest test) {
        return blocksAll || blocksAnyOf(test.flags());
    }

    private boolean blocksAnyOf(Set<MotionFlag> flags) {
        return flags.stream().anyMatch(blocks::contains);
    }
}
