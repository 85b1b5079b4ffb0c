package swivel.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import swivel.coaching.TrainingLog.DoneDrill;

/**
 * The facts of a person's training that light, routine and streak are derived from.
 *
 * @param feedback what was said of drills, in the order in which it was said
 * @param reports in the order in which they came
 * @param warning the warning sign that stands, or null
 * @param clearedAt when they were last seen by somebody who cleared them to train, or null
 */
public record History(
        List<PlannedDay> planned,
        List<DoneDrill> done,
        List<DrillFeedback> feedback,
        List<SymptomReport> reports,
        @Nullable WarningSign warning,
        @Nullable Instant clearedAt) {

    public History {
        planned = List.copyOf(planned);
        done = List.copyOf(done);
        feedback = List.copyOf(feedback);
        reports = List.copyOf(reports);
    }

    /** A history of somebody who was never told to see anybody. */
    public History(
            List<PlannedDay> planned, List<DoneDrill> done, List<DrillFeedback> feedback, List<SymptomReport> reports) {
        this(planned, done, feedback, reports, null, null);
    }

    /** Nothing but these reports. */
    public static History reporting(List<SymptomReport> reports) {
        return new History(List.of(), List.of(), List.of(), reports);
    }

    public static History none() {
        return new History(List.of(), List.of(), List.of(), List.of(), null, null);
    }

    /** What is known from {@code from} to {@code to}, both included. */
    public static History of(TrainingLog log, Warnings warnings, PersonId person, LocalDate from, LocalDate to) {
        return new History(
                log.planned(person, from, to),
                log.done(person, from, to),
                log.feedback(person, from, to),
                log.reports(person, from, to),
                warnings.standing(person).orElse(null),
                warnings.clearances(person).stream()
                        .reduce((earlier, later) -> later)
                        .orElse(null));
    }
}
