package swivel.coaching.measuring;

import java.time.LocalDate;
import swivel.coaching.Side;
import swivel.library.SelfTestId;

/**
 * What came out of a self-test on a day.
 *
 * @param side {@code BOTH} where the test does not tell the sides apart
 * @param quantity the name of the measure within the test
 * @param value the middle one of the readings, in the unit of the measure
 */
public record Measurement(LocalDate day, SelfTestId test, Side side, String quantity, double value) {}
