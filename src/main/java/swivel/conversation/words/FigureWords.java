package swivel.conversation.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import swivel.coaching.Side;
import swivel.coaching.measuring.Figure;
import swivel.library.SelfTest.Measure;

/** What is read off in self-tests, in words. */
final class FigureWords {
    private FigureWords() {}

    /** "right, turning in"; "depth". */
    static String name(Figure figure) {
        return name(figure.measure(), figure.side());
    }

    static String name(Measure measure, Side side) {
        String sided = side(side);
        return sided.isEmpty() ? measure.name() : sided + ", " + measure.name();
    }

    static String side(Side side) {
        return side == Side.BOTH ? "" : side.name().toLowerCase(Locale.UK);
    }

    /** "34°", "12.5 cm", "2 (lifts cleanly)". */
    static String value(Measure measure, double value) {
        if (!measure.scale().isEmpty()) {
            int step = Math.clamp(Math.round(value), measure.lowest(), measure.highest());
            return step + " (" + measure.scale().get(step - measure.lowest()) + ")";
        }
        return amount(measure, value);
    }

    static String values(Measure measure, List<Double> values) {
        return values.stream().map(value -> amount(measure, value)).collect(Collectors.joining(", "));
    }

    /** A figure or a difference of two, with its unit. */
    static String amount(Measure measure, double value) {
        return switch (measure.unit()) {
            case DEGREES -> number(value) + "°";
            case CM -> number(value) + " cm";
            case SECONDS -> number(value) + " s";
            case REPS, SCORE, LEVEL -> number(value);
        };
    }

    /** With one decimal at most, and only where it says something. */
    static String number(double value) {
        return new BigDecimal(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** "0 to 80 degrees". */
    static String range(Measure measure) {
        String unit = switch (measure.unit()) {
            case DEGREES -> " degrees";
            case CM -> " centimetres";
            case SECONDS -> " seconds";
            case REPS -> " repetitions";
            case SCORE, LEVEL -> "";
        };
        return measure.lowest() + " to " + measure.highest() + unit;
    }
}
