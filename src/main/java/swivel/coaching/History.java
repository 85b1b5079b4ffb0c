package swivel.coaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import swivel.coaching.TrainingLog.DoneDrill;

/**
 * The facts of a person's training that light, routine and streak are derived from.
 *
 * @param feedback what was said of drills, in the order in which it was said
 * @param reports in the order in which they came
 * @param warning the warning sign that stands, or null
 */
public record History(
        List<PlannedDay> planned,
        List<DoneDrill> done,
        List<DrillFeedback> feedback,
        List<SymptomReport> reports,
        @Nullable WarningSign warning) {

    public History {
        planned = List.copyOf(planned);
        done = List.copyOf(done);
        feedback = List.copyOf(feedback);
        reports = List.copyOf(reports);
    }

    public static History none() {
        return new History(List.of(), List.of(), List.of(), List.of(), null);
    }

    /** What the log holds from {@code from} to {@code to}, both included. */
    public static History of(TrainingLog log, PersonId person, LocalDate from, LocalDate to) {
        return new History(
                log.planned(person, from, to),
                log.done(person, from, to),
                log.feedback(person, from, to),
                log.reports(person, from, to),
                log.standingWarning(person).orElse(null));
    }

    public Optional<WarningSign> standing() {
        return Optional.ofNullable(warning);
    }
}
