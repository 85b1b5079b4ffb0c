package swivel.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a drill, part by part, as plain text.
 *
 * @param dose starts with the figures, such as "2 × 30–60 s per side"
 * @param easier null where there is nothing easier
 * @param harder null where there is nothing harder
 * @param withoutEquipment null where the drill needs nothing or nothing can replace it
 * @param leaveOut who should leave the drill out and why; never empty
 */
public record Card(
        String setUp,
        List<String> steps,
        String breathAndTempo,
        String dose,
        String feel,
        List<Mistake> mistakes,
        @Nullable String easier,
        @Nullable String harder,
        @Nullable String withoutEquipment,
        List<Caution> leaveOut,
        String why) {

    public Card {
        steps = List.copyOf(steps);
        mistakes = List.copyOf(mistakes);
        leaveOut = List.copyOf(leaveOut);
    }

    /** What often goes wrong, and what mends it. */
    public record Mistake(String what, String cure) {}

    /**
     * A reason to leave the drill out.
     *
     * @param conditions codes of the {@link Condition}s it speaks of; empty for a stop sign that holds for everybody
     */
    public record Caution(List<String> conditions, String sentence) {
        public Caution {
            conditions = List.copyOf(conditions);
        }
    }
}
