package swivel.coaching;

import java.time.LocalDate;
import swivel.library.DrillId;

/**
 * What somebody exchanged in the routine of a day.
 *
 * @param drill as it was planned
 * @param by what they do in its place
 */
public record Swap(LocalDate day, DrillId drill, DrillId by) {}
