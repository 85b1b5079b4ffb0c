package swivel.app.evaluation.labels;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import swivel.coaching.WarningSign;

/**
 * A row of a file of messages about how somebody feels.
 *
 * @param symptoms one for each part of the body
 * @param mayBeSilent whether to hear no symptom at all is right too
 * @param sinceDays how long it has lasted, or null
 * @param sign that comes before anything else, or null
 */
public record LabelledReport(
        String id,
        String message,
        List<ExpectedSymptom> symptoms,
        boolean mayBeSilent,
        @Nullable Integer sinceDays,
        @Nullable WarningSign sign)
        implements Labelled {

    public LabelledReport {
        symptoms = List.copyOf(symptoms);
    }

    @Override
    public @Nullable String previous() {
        return null;
    }

    @Override
    public Kind kind() {
        return sign == null ? Kind.SYMPTOM : Kind.RED_FLAG;
    }

    @Override
    public String wanted() {
        if (sign != null) {
            return Codes.of(sign.sign()) + ", " + Codes.of(sign.tier());
        }
        String each = symptoms.stream().map(ExpectedSymptom::toString).collect(Collectors.joining("; "));
        String since = sinceDays == null ? "" : ", for " + sinceDays + " days";
        return each.isEmpty() ? "no part of the body" : each + since;
    }
}
