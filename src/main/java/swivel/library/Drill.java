package swivel.library;

import java.util.List;

/**
 * A drill that is ready for people: its facts and its words.
 *
 * @param asked how people speak of it who do not say its name
 */
public record Drill(DrillFacts facts, Card card, List<String> asked) {
    public Drill {
        asked = List.copyOf(asked);
    }

    /** A drill of which nobody has spoken yet. */
    public Drill(DrillFacts facts, Card card) {
        this(facts, card, List.of());
    }

    public DrillId id() {
        return facts.id();
    }

    public String name() {
        return facts.name();
    }
}
