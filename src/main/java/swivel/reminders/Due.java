package swivel.reminders;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a reminder comes.
 *
 * @param day the coaching day that it is about; a reminder before the person's day begins is about the day before
 */
public record Due(LocalDate day, Instant at) {}
