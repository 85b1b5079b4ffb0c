package swivel.coaching;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A symptom as it was reported.
 *
 * @param day the coaching day of the person
 * @param at the instant of the message
 * @param timing when it was felt, or null where nobody knows
 */
public record SymptomReport(
        Symptom symptom,
        LocalDate day,
        Instant at,
        @Nullable Timing timing) {

    /** A report of which nobody knows when it was felt. */
    public SymptomReport(Symptom symptom, LocalDate day, Instant at) {
        this(symptom, day, at, null);
    }

    /** The same report as it was meant. */
    public SymptomReport of(Symptom meant) {
        return new SymptomReport(meant, day, at, timing);
    }
}
