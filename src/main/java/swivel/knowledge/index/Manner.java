package swivel.knowledge.index;

/** What a message is after, whatever its subject: a part of a drill's card, or something else than a drill by name. */
public enum Manner {
    STEPS,
    DOSAGE,
    FEEL,
    MISTAKES,
    EASIER,
    HARDER,
    EQUIPMENT,
    FREQUENCY,
    CONTRAINDICATION,
    WHY,
    /** Speaks of a drill without its name. */
    DESCRIPTION,
    ARTICLE,
    GOAL,
    ELSEWHERE;

    /** Stands for a drill's name, in a form that no word has. */
    public static final String DRILL = "drill~";

    /** Stands in every message that names no drill. */
    static final String NAMELESS = "nameless~";
}
