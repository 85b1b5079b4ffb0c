package swivel.app.evaluation.labels;

import java.util.List;
import swivel.library.Finding;

/**
 * What files of labels hold.
 *
 * @param rows in the order of the files
 * @param findings errors, with one of which the rows are of no use, and a warning for each row that is left out because
 *     its labels are not known here
 */
public record LabelReading(List<Labelled> rows, List<Finding> findings) {
    public LabelReading {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    public boolean isUsable() {
        return findings.stream().noneMatch(Finding::isError);
    }
}
