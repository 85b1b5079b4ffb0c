package swivel.library;

/** The parts of a drill's card that people ask for. */
public enum Facet {
    STEPS,
    DOSAGE,
    FEEL,
    MISTAKES,
    EASIER,
    HARDER,
    EQUIPMENT,
    FREQUENCY,
    CONTRAINDICATION,
    WHY
}
