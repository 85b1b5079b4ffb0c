package swivel.app.simulation;

import java.time.LocalDate;

/**
 * A rule that was broken.
 *
 * @param person the number of a made-up person, from 0 on
 * @param what the drill or figure
 */
public record Breach(Rule rule, int person, LocalDate day, String what) {}
