package swivel.app.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation with what is shown beside it.
 *
 * @param seed by which the rows are split into halves
 * @param baseline the same rows as a plain search understands them, or null
 */
public record Report(Evaluation all, long seed, @Nullable Evaluation baseline) {

    /**
     * One measure.
     *
     * @param baseline null where a plain search cannot be measured by it, or was not asked
     */
    record Row(
            Measure measure,
            Tally all,
            Tally oneHalf,
            Tally otherHalf,
            @Nullable Tally baseline) {}

    List<Row> rows() {
        Evaluation.Halves halves = all.split(seed);
        return all.measures().stream()
                .map(measure -> new Row(
                        measure,
                        all.tally(measure),
                        halves.one().tally(measure),
                        halves.other().tally(measure),
                        baseline == null || !measure.isOfSearch() ? null : baseline.tally(measure)))
                .toList();
    }

    /** The measures that come out below this share; where faults are counted, above what it leaves. */
    public List<Measure> under(double share) {
        return all.measures().stream()
                .filter(measure -> {
                    double counted = all.tally(measure).share();
                    return (measure.countsFaults() ? 1 - counted : counted) < share;
                })
                .toList();
    }
}
