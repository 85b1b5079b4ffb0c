package swivel.app.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import swivel.app.evaluation.labels.ExpectedSymptom;
import swivel.app.evaluation.labels.LabelledReport;
import swivel.coaching.Symptom;
import swivel.coaching.WarningSign;
import swivel.conversation.hearing.Interpretation;

/** Judges one message about how somebody feels by its labels. */
final class ReportScorer {
    private ReportScorer() {}

    /** Whether it is right by each measure that it takes part in. */
    static Map<Measure, Boolean> judge(LabelledReport row, Interpretation got) {
        Map<Measure, Boolean> verdicts = new EnumMap<>(Measure.class);
        WarningSign sign = row.sign();
        if (sign != null) {
            boolean found = got.redFlag() != null && got.redFlag().sign() == sign.sign();
            verdicts.put(Measure.RED_FLAG, found);
            verdicts.put(Measure.RED_FLAG_TIER, sign.equals(got.redFlag()));
            return verdicts;
        }
        verdicts.put(Measure.FALSE_ALARM, got.redFlag() == null);
        verdicts.put(Measure.SYMPTOM, isHeard(row, got.symptoms()));
        if (!row.symptoms().isEmpty()) {
            verdicts.put(Measure.SYMPTOM_QUALITY, areQualitiesRight(row, got.symptoms()));
            verdicts.put(
                    Measure.SYMPTOM_DAYS,
                    got.symptoms().stream().allMatch(heard -> Objects.equals(heard.sinceDays(), row.sinceDays())));
        }
        return verdicts;
    }

    /** Whether every symptom is heard as expected, and no other. */
    private static boolean isHeard(LabelledReport row, List<Symptom> symptoms) {
        List<Symptom> left = new ArrayList<>(symptoms);
        boolean all = row.symptoms().stream().allMatch(expected -> {
            Optional<Symptom> heard = left.stream().filter(expected::fits).findFirst();
            heard.ifPresent(left::remove);
            return heard.isPresent();
        });
        return (all && left.isEmpty()) || (row.mayBeSilent() && symptoms.isEmpty());
    }

    private static boolean areQualitiesRight(LabelledReport row, List<Symptom> symptoms) {
        boolean silent = row.mayBeSilent() && symptoms.isEmpty();
        return silent || row.symptoms().stream().allMatch(expected -> isFelt(expected, symptoms));
    }

    private static boolean isFelt(ExpectedSymptom expected, List<Symptom> symptoms) {
        return symptoms.stream().anyMatch(heard -> expected.isAt(heard) && expected.feelsLike(heard));
    }
}
