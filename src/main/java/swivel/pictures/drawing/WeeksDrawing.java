package swivel.pictures.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import swivel.coaching.Light;
import swivel.pictures.Picture.ManyWeeks;
import swivel.pictures.Picture.MeanWeek;
import swivel.pictures.drawing.Canvas.Align;

/** Three charts over the same weeks: bars of minutes, days by light as stacks, and the streak as a line. */
final class WeeksDrawing {
    private static final int LEFT = Canvas.MARGIN + 30;
    private static final int RIGHT = Canvas.WIDTH - Canvas.MARGIN;
    private static final int CHART = 110;
    private static final int STEP = CHART + 62;
    private static final int FIRST = 100;
    private static final int LEGEND = 18;
    private static final int HEIGHT = FIRST + 3 * STEP + LEGEND;
    private static final List<Light> LIGHTS = List.of(Light.URGENT, Light.RED, Light.AMBER, Light.HOLD);

    private final ManyWeeks weeks;

    WeeksDrawing(ManyWeeks weeks) {
        this.weeks = weeks;
    }

    byte[] on(Painter.Studio studio) {
        Canvas canvas = studio.sheet(HEIGHT);
        canvas.text(weeks.title(), Canvas.MARGIN, 36, canvas.title());
        canvas.text("Means of a person and week", Canvas.MARGIN, 54, canvas.note());
        minutes(canvas, FIRST);
        lights(canvas, FIRST + STEP);
        streaks(canvas, FIRST + 2 * STEP + LEGEND);
        return canvas.png();
    }

    private void minutes(Canvas canvas, double top) {
        double most = frame(canvas, top, "Minutes trained", MeanWeek::minutes);
        for (int i = 0; i < weeks.weeks().size(); i++) {
            double height = CHART * weeks.weeks().get(i).minutes() / most;
            canvas.fill(
                    new Rectangle2D.Double(x(i) - bar() / 2, top + CHART - height, bar(), height),
                    canvas.palette().accent());
        }
    }

    /** What was not green, from the bottom up in the order of how bad it is; the axis ends where the worst week does. */
    private void lights(Canvas canvas, double top) {
        double most = frame(canvas, top, "Days that were not green, in %", WeeksDrawing::notGreen);
        for (int i = 0; i < weeks.weeks().size(); i++) {
            double bottom = top + CHART;
            for (Light light : LIGHTS) {
                double height = CHART * weeks.weeks().get(i).share(light) / most;
                Rectangle2D part = new Rectangle2D.Double(x(i) - bar() / 2, bottom - height, bar(), height);
                canvas.fill(part, canvas.palette().band(light));
                canvas.outline(part, canvas.palette().muted(), 0.6);
                bottom -= height;
            }
        }
        canvas.text("From below: stopped and red, amber, hold.", LEFT, top + CHART + 32, canvas.note());
    }

    private void streaks(Canvas canvas, double top) {
        double most = frame(canvas, top, "Streak, in days", MeanWeek::streak);
        Path2D line = new Path2D.Double();
        for (int i = 0; i < weeks.weeks().size(); i++) {
            double y = top + CHART - CHART * weeks.weeks().get(i).streak() / most;
            if (i == 0) {
                line.moveTo(x(i), y);
            } else {
                line.lineTo(x(i), y);
            }
        }
        canvas.outline(line, canvas.palette().series().getFirst(), 2);
    }

    /** Name, ground line, weeks, and the highest value with its line; what that value is. */
    private double frame(Canvas canvas, double top, String name, ToDoubleFunction<MeanWeek> value) {
        double most =
                Math.max(1, weeks.weeks().stream().mapToDouble(value).max().orElse(1));
        canvas.text(name, Canvas.MARGIN, top - 12, canvas.label());
        canvas.line(LEFT, top, RIGHT, top, canvas.palette().faint(), 1);
        canvas.line(LEFT, top + CHART, RIGHT, top + CHART, canvas.palette().muted(), 1);
        canvas.text(String.format(Locale.ROOT, "%.0f", most), LEFT - 6, top + 4, canvas.note(), Align.END);
        canvas.text("0", LEFT - 6, top + CHART + 4, canvas.note(), Align.END);
        int every = Math.ceilDiv(weeks.weeks().size(), 13);
        for (int i = 0; i < weeks.weeks().size(); i += every) {
            canvas.text(String.valueOf(i + 1), x(i), top + CHART + 16, canvas.note(), Align.MIDDLE);
        }
        return most;
    }

    private static double notGreen(MeanWeek week) {
        return LIGHTS.stream().mapToDouble(week::share).sum();
    }

    private double x(int week) {
        return LEFT + (week + 0.5) * (RIGHT - LEFT) / weeks.weeks().size();
    }

    private double bar() {
        return 0.7 * (RIGHT - LEFT) / weeks.weeks().size();
    }
}
