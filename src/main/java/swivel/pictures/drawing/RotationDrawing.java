package swivel.pictures.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Side;
import swivel.pictures.Picture.Panel;
import swivel.pictures.Picture.Reading;
import swivel.pictures.Picture.RotationChart;
import swivel.pictures.Picture.Span;
import swivel.pictures.drawing.Canvas.Align;

/** Both sides over time, one panel for each direction, with the band in which many people land. */
final class RotationDrawing {
    private static final int FIRST_PANEL = 76;
    private static final int PANEL = 186;
    private static final int PLOT = 120;
    private static final int LEFT = Canvas.MARGIN + 26;
    private static final int RIGHT = Canvas.WIDTH - Canvas.MARGIN - 44;
    private static final int FOOT = 40;
    private static final int NAME = 170;
    private static final int LEAST_DAYS = 28;
    private static final double LABEL = 15;

    private final RotationChart chart;

    RotationDrawing(RotationChart chart) {
        this.chart = chart;
    }

    byte[] on(Painter.Studio studio) {
        int panels = Math.max(1, chart.panels().size());
        Canvas canvas = studio.sheet(FIRST_PANEL + panels * PANEL + FOOT);
        canvas.text(
                canvas.fit(chart.title(), Canvas.WIDTH - 2.0 * Canvas.MARGIN, canvas.title()),
                Canvas.MARGIN,
                36,
                canvas.title());
        double next = key(canvas, Side.LEFT, Canvas.MARGIN);
        key(canvas, Side.RIGHT, next + 18);
        for (int i = 0; i < chart.panels().size(); i++) {
            panel(canvas, chart.panels().get(i), FIRST_PANEL + i * PANEL);
        }
        if (chart.panels().isEmpty()) {
            canvas.text("No readings yet.", Canvas.MARGIN, FIRST_PANEL + 30, canvas.body());
        }
        double foot = FIRST_PANEL + panels * (double) PANEL + 8;
        canvas.text("At home, less than 5° apart is the same and 5 to 9° is worth", Canvas.MARGIN, foot, canvas.note());
        canvas.text("a retest; 10° or more is real.", Canvas.MARGIN, foot + 15, canvas.note());
        return canvas.png();
    }

    private static double key(Canvas canvas, Side side, double x) {
        canvas.line(x, 56, x + 30, 56, colour(canvas, side), 2.2, sign(side).dash());
        sign(side).draw(canvas, x + 15, 56, colour(canvas, side));
        canvas.text(name(side), x + 37, 60.5, canvas.body());
        return x + 37 + canvas.width(name(side), canvas.body());
    }

    private void panel(Canvas canvas, Panel panel, double top) {
        canvas.text(canvas.fit(panel.name(), NAME, canvas.label()), Canvas.MARGIN, top + 16, canvas.label());
        if (panel.readings().isEmpty()) {
            canvas.text("No readings yet.", Canvas.MARGIN, top + 40, canvas.note());
            return;
        }
        Plot plot = plot(panel, top + 28);
        band(canvas, panel.band(), plot);
        for (double degrees = plot.low(); degrees <= plot.high(); degrees += step(plot)) {
            canvas.line(
                    LEFT,
                    plot.y(degrees),
                    RIGHT,
                    plot.y(degrees),
                    canvas.palette().faint(),
                    0.8);
            canvas.text(Math.round(degrees) + "°", LEFT - 7, plot.y(degrees) + 4, canvas.note(), Align.END);
        }
        DayAxis.draw(canvas, plot);
        Stream.of(Side.values()).forEach(side -> line(canvas, of(panel, side), side, plot));
        lastValues(canvas, panel, plot);
    }

    /** All panels share their days. */
    private Plot plot(Panel panel, double top) {
        Span band = panel.band();
        Stream<Double> ends = band == null ? Stream.of() : Stream.of((double) band.from(), (double) band.to());
        List<Double> values = Stream.concat(ends, panel.readings().stream().map(Reading::value))
                .sorted()
                .toList();
        double low = Math.floor((values.getFirst() - 3) / 10) * 10;
        double high = Math.max(Math.ceil((values.getLast() + 3) / 10) * 10, low + 20);
        List<LocalDate> days = chart.panels().stream()
                .flatMap(any -> any.readings().stream())
                .map(Reading::day)
                .sorted()
                .toList();
        LocalDate first = days.getFirst();
        LocalDate to = days.getLast();
        LocalDate from = first.isAfter(to.minusDays(LEAST_DAYS)) ? to.minusDays(LEAST_DAYS) : first;
        return new Plot(LEFT, top, RIGHT, top + PLOT, from, to, low, high);
    }

    private static double step(Plot plot) {
        return plot.high() - plot.low() > 60 ? 20 : 10;
    }

    private static void band(Canvas canvas, @Nullable Span band, Plot plot) {
        if (band != null) {
            double top = plot.y(band.to());
            double heading = plot.top() - 12;
            String words = "many people " + band.from() + "–" + band.to() + "°";
            canvas.fill(
                    new Rectangle2D.Double(LEFT, top, plot.width(), plot.y(band.from()) - top),
                    canvas.palette().soft());
            canvas.text(words, RIGHT, heading, canvas.note(), Align.END);
            double swatch = RIGHT - canvas.width(words, canvas.note()) - 22;
            canvas.fill(
                    Canvas.rounded(swatch, heading - 9, 16, 10, 2),
                    canvas.palette().soft());
            canvas.outline(
                    Canvas.rounded(swatch, heading - 9, 16, 10, 2),
                    canvas.palette().faint(),
                    0.8);
        }
    }

    private static void line(Canvas canvas, List<Reading> readings, Side side, Plot plot) {
        Path2D path = new Path2D.Double();
        for (Reading reading : readings) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(plot.x(reading.day()), plot.y(reading.value()));
            } else {
                path.lineTo(plot.x(reading.day()), plot.y(reading.value()));
            }
        }
        canvas.outline(path, colour(canvas, side), 2.2, sign(side).dash());
        readings.forEach(reading ->
                sign(side).draw(canvas, plot.x(reading.day()), plot.y(reading.value()), colour(canvas, side)));
    }

    /** The last value of each side beside its mark; where they are close, one above the other. */
    private static void lastValues(Canvas canvas, Panel panel, Plot plot) {
        List<Reading> last = Stream.of(Side.values())
                .flatMap(side -> of(panel, side).reversed().stream().limit(1))
                .sorted((one, other) -> Double.compare(other.value(), one.value()))
                .toList();
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < last.size(); i++) {
            Reading reading = last.get(i);
            double wanted = plot.y(reading.value());
            boolean pushed = i + 1 < last.size() && plot.y(last.get(i + 1).value()) - wanted < LABEL;
            double y = Math.max(
                    free, pushed ? wanted - (LABEL - (plot.y(last.get(i + 1).value()) - wanted)) / 2 : wanted);
            Canvas.Type type = new Canvas.Type(12.5, true, colour(canvas, reading.side()));
            canvas.text(
                    name(reading.side()).charAt(0) + " " + Math.round(reading.value()) + "°", RIGHT + 5, y + 4.5, type);
            free = y + LABEL;
        }
    }

    private static List<Reading> of(Panel panel, Side side) {
        return panel.readings().stream()
                .filter(reading -> reading.side() == side)
                .toList();
    }

    private static String name(Side side) {
        return switch (side) {
            case LEFT -> "Left";
            case RIGHT -> "Right";
            case BOTH -> "Both";
        };
    }

    private static Sign sign(Side side) {
        return switch (side) {
            case LEFT -> Sign.CIRCLE;
            case RIGHT -> Sign.SQUARE;
            case BOTH -> Sign.DIAMOND;
        };
    }

    private static Color colour(Canvas canvas, Side side) {
        List<Color> series = canvas.palette().series();
        return switch (side) {
            case LEFT -> series.get(0);
            case RIGHT -> series.get(1);
            case BOTH -> series.get(2);
        };
    }
}
