package swivel.pictures.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The inside of a chart: days from left to right, values upwards.
 *
 * @param from the day at the left edge
 * @param to the day at the right edge, after {@code from}
 */
record Plot(
        double left, double top, double right, double bottom, LocalDate from, LocalDate to, double low, double high) {

    /** Days keep half a mark's distance from the edges. */
    private static final double INSET = 10;

    double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return left + INSET + share * (right - left - 2 * INSET);
    }

    double y(double value) {
        return bottom - (value - low) / (high - low) * (bottom - top);
    }

    double width() {
        return right - left;
    }
}
