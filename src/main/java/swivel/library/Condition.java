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
 * @param clearedBy who can lift it, or null where nobody needs to
 * @param care what to mind in drills that stay, a sentence for each flag that asks for it
 */
public record Condition(
        String code,
        String askedAs,
        boolean blocksAll,
        Set<MotionFlag> blocks,
        Set<DrillId> keeps,
        @Nullable String clearedBy,
        Map<MotionFlag, String> care,
        @Nullable String note) {

    public Condition {
        blocks = Set.copyOf(blocks);
        keeps = Set.copyOf(keeps);
        care = Map.copyOf(care);
    }

    /** What a person who has this condition minds in this drill; empty where nothing is to be minded, or the drill is out. */
    public Optional<String> care(DrillFacts drill) {
        return blocks(drill)
                ? Optional.empty()
                : drill.flags().stream()
                        .sorted()
                        .filter(care::containsKey)
                        .findFirst()
                        .map(care::get);
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
