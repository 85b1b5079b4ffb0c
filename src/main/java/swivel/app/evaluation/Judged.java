package swivel.app.evaluation;

import java.util.List;
import java.util.Map;
import swivel.app.evaluation.labels.Labelled;
import swivel.app.evaluation.labels.LabelledQuestion;
import swivel.app.evaluation.labels.LabelledReport;
import swivel.conversation.hearing.Interpretation;

/**
 * A labelled message, how it was understood, and whether that was right by each measure that it takes part in.
 */
public record Judged(Labelled row, Interpretation got, Map<Measure, Boolean> verdicts) {
    public Judged {
        verdicts = Map.copyOf(verdicts);
    }

    static Judged of(Labelled row, Interpretation got) {
        return new Judged(
                row,
                got,
                switch (row) {
                    case LabelledQuestion question -> QuestionScorer.judge(question, got);
                    case LabelledReport report -> ReportScorer.judge(report, got);
                });
    }

    /** The measures by which it is wrong, in their order. */
    public List<Measure> missed() {
        return verdicts.entrySet().stream()
                .filter(verdict -> !verdict.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
