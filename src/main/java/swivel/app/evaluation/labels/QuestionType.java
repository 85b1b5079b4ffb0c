package swivel.app.evaluation.labels;

/** What a labelled question is, as its file says. */
public enum QuestionType {
    HOW_TO,
    DOSAGE,
    FEEL,
    MISTAKES,
    EASIER,
    HARDER,
    EQUIPMENT,
    FREQUENCY,
    CONTRAINDICATION,
    GOAL,
    COMPARISON,
    FOLLOWUP,
    KNOWLEDGE,
    NOT_IN_LIBRARY,
    OOS,
    REDFLAG
}
