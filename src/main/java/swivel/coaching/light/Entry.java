package swivel.coaching.light;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Light;
import swivel.coaching.SymptomReport;

/**
 * A report and what it meant when it came.
 *
 * @param score the score as far as it is known; 0 for what is gone
 * @param nerve of the nerve type, said now or before
 * @param wholeDay whether it counts for the whole day, not only for the drills that load the region
 */
record Entry(
        SymptomReport report, @Nullable Integer score, boolean nerve, boolean wholeDay, Light light, Reason reason) {

    boolean scores(int atLeast) {
        return score != null && score >= atLeast;
    }

    /** Whether its score is known to be the lower one. */
    boolean isLowerThan(Entry other) {
        return score != null && other.score != null && score < other.score;
    }

    LocalDate day() {
        return report.day();
    }

    /** The day since which it has been there, as far as this report says. */
    LocalDate began() {
        Integer sinceDays = report.symptom().sinceDays();
        return sinceDays == null ? day() : day().minusDays(sinceDays);
    }

    Instant at() {
        return report.at();
    }

    Instant hoursLater(int hours) {
        return at().plus(Duration.ofHours(hours));
    }

    /** The same report, read by another rule. */
    Entry as(Light other, Reason rule) {
        return new Entry(report, score, nerve, wholeDay, other, rule);
    }
}
