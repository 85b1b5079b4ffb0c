package swivel.pictures.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import swivel.coaching.Light;
import swivel.pictures.Picture.Line;
import swivel.pictures.Picture.Point;
import swivel.pictures.Picture.SymptomTrend;
import swivel.pictures.drawing.Canvas.Align;

/** Scores by day over the bands of the light. Each complaint has a colour, a mark and a dash of its own. */
final class TrendDrawing {
    private static final int TOP = 66;
    private static final int BOTTOM = 266;
    private static final int LEFT = Canvas.MARGIN + 18;
    private static final int RIGHT = Canvas.WIDTH - Canvas.MARGIN - 52;
    private static final int LEGEND = BOTTOM + 46;
    private static final int ROW = 22;
    private static final int FOOT = 44;
    private static final double HATCH = 9;

    /** Whole scores from {@code from} to {@code to} (Thomeé 1997; Silbernagel 2007). */
    private record Band(Light light, String name, int from, int to) {}

    private static final List<Band> BANDS = List.of(
            new Band(Light.GREEN, "green", 0, 2),
            new Band(Light.HOLD, "hold", 3, 3),
            new Band(Light.AMBER, "amber", 4, 5),
            new Band(Light.RED, "red", 6, 10));

    private final SymptomTrend trend;
    private final Plot plot;

    TrendDrawing(SymptomTrend trend) {
        this.trend = trend;
        LocalDate from =
                trend.from().isBefore(trend.to()) ? trend.from() : trend.to().minusDays(1);
        this.plot = new Plot(LEFT, TOP, RIGHT, BOTTOM, from, trend.to(), -0.5, 10.5);
    }

    byte[] on(Painter.Studio studio) {
        int rows = Math.max(1, trend.lines().size());
        Canvas canvas = studio.sheet(LEGEND + rows * ROW + FOOT);
        canvas.text("How it has felt", Canvas.MARGIN, 36, canvas.title());
        canvas.text("0 is nothing, 10 the worst there is", Canvas.MARGIN, 54, canvas.note());
        BANDS.forEach(band -> band(canvas, band));
        for (int score = 0; score <= 10; score += 2) {
            canvas.text(String.valueOf(score), LEFT - 8, plot.y(score) + 4, canvas.note(), Align.END);
        }
        DayAxis.draw(canvas, plot);
        for (int i = 0; i < trend.lines().size(); i++) {
            line(canvas, trend.lines().get(i), Sign.of(i), colour(canvas, i));
        }
        for (int i = 0; i < trend.lines().size(); i++) {
            legend(canvas, i);
        }
        if (trend.lines().isEmpty()) {
            canvas.text("Nothing reported in these days.", Canvas.MARGIN, LEGEND + 4, canvas.body());
        }
        double foot = LEGEND + rows * ROW + 16.0;
        canvas.text(
                "The bands are those of a dull ache. Groin or front of hip from 3,",
                Canvas.MARGIN,
                foot,
                canvas.note());
        canvas.text("and any pinch, count as amber.", Canvas.MARGIN, foot + 15, canvas.note());
        return canvas.png();
    }

    private void band(Canvas canvas, Band band) {
        double top = plot.y(band.to() + 0.5);
        double bottom = plot.y(band.from() - 0.5);
        canvas.fill(
                new Rectangle2D.Double(LEFT, top, plot.width(), bottom - top),
                canvas.palette().band(band.light()));
        if (band.light() == Light.RED) {
            hatch(canvas, top, bottom);
        }
        canvas.line(LEFT, top, RIGHT, top, canvas.palette().ground(), 1.5);
        String scores = band.from() == band.to() ? String.valueOf(band.from()) : band.from() + "–" + band.to();
        double middle = (top + bottom) / 2;
        if (bottom - top < 30) {
            canvas.text(band.name() + " " + scores, RIGHT + 7, middle + 4, canvas.note());
        } else {
            canvas.text(band.name(), RIGHT + 7, middle - 3, canvas.note());
            canvas.text(scores, RIGHT + 7, middle + 12, canvas.note());
        }
    }

    /** Slanting lines, for eyes that take red for amber. */
    private static void hatch(Canvas canvas, double top, double bottom) {
        double rise = bottom - top;
        for (double x = LEFT + HATCH - rise; x < RIGHT; x += HATCH) {
            double low = Math.max(x, LEFT);
            double high = Math.min(x + rise, RIGHT);
            canvas.line(
                    low,
                    bottom - (low - x),
                    high,
                    bottom - (high - x),
                    canvas.palette().amber(),
                    1);
        }
    }

    private void line(Canvas canvas, Line line, Sign sign, Color colour) {
        canvas.outline(path(line), colour, 2.2, sign.dash());
        line.points().stream()
                .filter(this::isInside)
                .forEach(point -> sign.draw(canvas, plot.x(point.day()), plot.y(point.severity()), colour));
    }

    private Shape path(Line line) {
        Path2D path = new Path2D.Double();
        for (Point point : line.points().stream().filter(this::isInside).toList()) {
            double x = plot.x(point.day());
            double y = plot.y(point.severity());
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }

    private boolean isInside(Point point) {
        return !point.day().isBefore(plot.from()) && !point.day().isAfter(plot.to());
    }

    private void legend(Canvas canvas, int index) {
        Line line = trend.lines().get(index);
        double y = LEGEND + index * (double) ROW;
        Color colour = colour(canvas, index);
        canvas.line(
                Canvas.MARGIN,
                y,
                Canvas.MARGIN + 30,
                y,
                colour,
                2.2,
                Sign.of(index).dash());
        Sign.of(index).draw(canvas, Canvas.MARGIN + 15, y, colour);
        String last =
                line.points().isEmpty() ? "" : "last " + line.points().getLast().severity() + "/10";
        double room = Canvas.WIDTH - 2 * Canvas.MARGIN - 40 - 60;
        canvas.text(canvas.fit(line.name(), room, canvas.body()), Canvas.MARGIN + 40, y + 4.5, canvas.body());
        canvas.text(last, Canvas.WIDTH - Canvas.MARGIN, y + 4.5, canvas.label(), Align.END);
    }

    private static Color colour(Canvas canvas, int index) {
        List<Color> series = canvas.palette().series();
        return series.get(index % series.size());
    }
}
