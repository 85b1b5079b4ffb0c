package swivel.app.evaluation.labels;

import java.util.List;
import swivel.library.Finding;

/**
 * What files of labels hold.
 *
 * @param rows in the order of the files
 * @param faults of the files; with one of them the rows are of no use
 */
public record LabelReading(List<Labelled> rows, List<Finding> faults) {
    public LabelReading {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }
}
