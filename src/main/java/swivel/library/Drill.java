package swivel.library;

/** A drill that is ready for people: its facts and its words. */
public record Drill(DrillFacts facts, Card card) {
    public DrillId id() {
        return facts.id();
    }

    public String name() {
        return facts.name();
    }
}
