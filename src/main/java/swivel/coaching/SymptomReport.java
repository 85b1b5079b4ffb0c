package swivel.coaching;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A symptom as it was reported.
 *
 * @param day the coaching day of the person
 * @param at the instant of the message
 */
public record SymptomReport(Symptom symptom, LocalDate day, Instant at) {}
