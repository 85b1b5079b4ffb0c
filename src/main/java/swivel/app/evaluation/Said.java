package swivel.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import swivel.app.evaluation.labels.Codes;
import swivel.app.evaluation.labels.LabelledReport;
import swivel.coaching.Symptom;
import swivel.conversation.hearing.Interpretation;
import swivel.library.DrillId;

/** How a message was understood, on one line; symptoms only where they are what is asked for. */
final class Said {
    private Said() {}

    static String of(Judged judged) {
        Interpretation got = judged.got();
        List<String> parts = new ArrayList<>(List.of(Codes.of(got.kind())));
        if (got.redFlag() != null) {
            parts.add(Codes.of(got.redFlag().sign()) + ", "
                    + Codes.of(got.redFlag().tier()));
        }
        if (!got.drills().isEmpty()) {
            parts.add(got.drills().stream().map(DrillId::value).collect(Collectors.joining(", ")));
        }
        if (got.article() != null) {
            parts.add("topic:" + got.article());
        }
        if (got.facet() != null) {
            parts.add("(" + got.facet() + ")");
        }
        if (judged.row() instanceof LabelledReport && !got.symptoms().isEmpty()) {
            parts.add("· " + got.symptoms().stream().map(Said::of).collect(Collectors.joining("; ")));
        }
        return String.join(" ", parts);
    }

    private static String of(Symptom symptom) {
        List<String> parts = new ArrayList<>(List.of(Codes.of(symptom.region())));
        parts.add(symptom.side() == null ? "no side" : Codes.of(symptom.side()));
        parts.add(symptom.severity() == null ? "no figure" : symptom.severity().toString());
        if (symptom.quality() != null) {
            parts.add(Codes.of(symptom.quality()));
        }
        if (!symptom.isPresent()) {
            parts.add(symptom.resolved() ? "gone" : "denied");
        }
        if (symptom.sinceDays() != null) {
            parts.add("for " + symptom.sinceDays() + " days");
        }
        return String.join(" ", parts);
    }
}
