package swivel.app.evaluation.labels;

import org.jspecify.annotations.Nullable;
import swivel.coaching.WarningSign.Tier;

/**
 * A row of a file of questions.
 *
 * @param facet the code of the part of a card that is asked for, or null where that is not labelled
 * @param fewest how many of the expected drills an answer must hold
 * @param tier of the sign that is expected, or null where that is not labelled
 */
public record LabelledQuestion(
        String id,
        String message,
        @Nullable String previous,
        QuestionType type,
        @Nullable String facet,
        Expected expected,
        int fewest,
        @Nullable Tier tier)
        implements Labelled {

    @Override
    public Kind kind() {
        if (!expected.signs().isEmpty()) {
            return Kind.RED_FLAG;
        }
        return switch (type) {
            case GOAL, COMPARISON -> Kind.DRILLS;
            case KNOWLEDGE -> Kind.ARTICLE;
            case OOS -> Kind.OUT_OF_SCOPE;
            case NOT_IN_LIBRARY -> Kind.NOT_IN_LIBRARY;
            case REDFLAG -> Kind.RED_FLAG;
            case HOW_TO, DOSAGE, FEEL, MISTAKES, EASIER, HARDER, EQUIPMENT, FREQUENCY, CONTRAINDICATION, FOLLOWUP ->
                ofLabels();
        };
    }

    private Kind ofLabels() {
        return !expected.drills().isEmpty()
                ? Kind.DRILL
                : !expected.articles().isEmpty() ? Kind.ARTICLE : Kind.NOT_IN_LIBRARY;
    }

    @Override
    public String wanted() {
        String amount = fewest > 1 ? "at least " + fewest + " of " : "";
        String part = facet == null || !expected.isInLibrary() ? "" : " (" + facet + ")";
        String soon = tier == null ? "" : ", " + Codes.of(tier);
        return amount + expected + part + soon;
    }
}
