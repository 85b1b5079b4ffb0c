package swivel.pictures.drawing;

import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import swivel.coaching.DayKind;
import swivel.coaching.Light;
import swivel.pictures.Picture.PlanDay;
import swivel.pictures.Picture.WeekPlan;
import swivel.pictures.drawing.Canvas.Align;

/** A row for each day: its date, what it is for, how long it takes, and its main drills. */
final class WeekDrawing {
    private static final int HEAD = 82;
    private static final int ROW = 58;
    private static final int FOOT = 14;
    private static final int NAMES = Canvas.MARGIN + 58;
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private final WeekPlan plan;

    WeekDrawing(WeekPlan plan) {
        this.plan = plan;
    }

    byte[] on(Painter.Studio studio) {
        Canvas canvas = studio.sheet(HEAD + Math.max(1, plan.days().size()) * ROW + FOOT);
        canvas.text(title(), Canvas.MARGIN, 36, canvas.title());
        canvas.text(
                canvas.fit(plan.course(), Canvas.WIDTH - 2.0 * Canvas.MARGIN, canvas.body()),
                Canvas.MARGIN,
                55,
                canvas.body());
        canvas.text(subtitle(), Canvas.MARGIN, 72, canvas.note());
        for (int i = 0; i < plan.days().size(); i++) {
            row(canvas, plan.days().get(i), HEAD + i * ROW, i + 1 < plan.days().size());
        }
        return canvas.png();
    }

    private String title() {
        return plan.days().isEmpty() ? "Your week" : "Your next " + plan.days().size() + " days";
    }

    private String subtitle() {
        if (plan.days().isEmpty()) {
            return "Nothing is planned.";
        }
        int minutes = plan.days().stream()
                .filter(day -> day.kind() != DayKind.REST)
                .mapToInt(PlanDay::minutes)
                .sum();
        return DATE.format(plan.days().getFirst().day()) + " to "
                + DATE.format(plan.days().getLast().day()) + ", about " + minutes + " min in all";
    }

    private void row(Canvas canvas, PlanDay day, double top, boolean ruled) {
        Palette palette = canvas.palette();
        boolean today = day.day().equals(plan.today());
        if (today) {
            canvas.fill(
                    Canvas.rounded(Canvas.MARGIN - 10, top + 3, Canvas.WIDTH - 2 * Canvas.MARGIN + 20.0, ROW - 5.0, 10),
                    palette.soft());
        } else if (ruled) {
            canvas.line(NAMES, top + ROW, Canvas.WIDTH - Canvas.MARGIN, top + ROW, palette.faint(), 0.8);
        }
        canvas.text(today ? "Today" : WEEKDAY.format(day.day()), Canvas.MARGIN, top + 25, canvas.label());
        canvas.text(String.valueOf(day.day().getDayOfMonth()), Canvas.MARGIN, top + 43, canvas.note());
        sign(canvas, weight(day), NAMES + 6, top + 20.5);
        canvas.text(name(day), NAMES + 20, top + 25, canvas.label());
        String right = day.done() ? "done" : minutes(day);
        canvas.text(
                right, Canvas.WIDTH - Canvas.MARGIN, top + 25, day.done() ? canvas.label() : canvas.body(), Align.END);
        canvas.text(drills(canvas, day), NAMES, top + 43, canvas.note());
    }

    /** As many whole names as there is room for, and how many more there are. */
    private static String drills(Canvas canvas, PlanDay day) {
        double room = Canvas.WIDTH - Canvas.MARGIN - NAMES;
        for (int shown = day.drills().size(); shown > 1; shown--) {
            int more = day.drills().size() - shown;
            String names = String.join(" · ", day.drills().subList(0, shown)) + (more == 0 ? "" : "  +" + more);
            if (canvas.width(names, canvas.note()) <= room) {
                return names;
            }
        }
        if (day.drills().isEmpty()) {
            return "nothing asked";
        }
        int more = day.drills().size() - 1;
        String rest = more == 0 ? "" : "  +" + more;
        double left = room - canvas.width(rest, canvas.note());
        return canvas.fit(day.drills().getFirst(), left, canvas.note()) + rest;
    }

    private static String minutes(PlanDay day) {
        if (day.minutes() == 0) {
            return "";
        }
        return day.kind() == DayKind.REST ? "if you like" : day.minutes() + " min";
    }

    /** What a day comes to at its light. */
    private static DayKind weight(PlanDay day) {
        return switch (day.light()) {
            case GREEN, HOLD -> day.kind();
            case AMBER -> day.kind() == DayKind.FULL ? DayKind.DAILY : day.kind();
            case RED, URGENT -> day.kind() == DayKind.REST ? DayKind.REST : DayKind.RECOVERY;
        };
    }

    /** The fuller the disc, the fuller the day. */
    private static void sign(Canvas canvas, DayKind kind, double x, double y) {
        Palette palette = canvas.palette();
        double radius = 5.5;
        Ellipse2D disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        switch (kind) {
            case FULL -> {
                canvas.fill(disc, palette.accent());
                canvas.outline(disc, palette.accent(), 1.8);
            }
            case DAILY -> {
                canvas.fill(new Arc2D.Double(disc.getBounds2D(), -90, 180, Arc2D.CHORD), palette.accent());
                canvas.outline(disc, palette.accent(), 1.8);
            }
            case RECOVERY -> canvas.outline(disc, palette.accent(), 1.8);
            case REST -> canvas.line(x - radius, y, x + radius, y, palette.muted(), 2);
        }
    }

    private static String name(PlanDay day) {
        boolean lighter = day.light() == Light.AMBER;
        return switch (weight(day)) {
            case FULL -> "Full session";
            case DAILY -> lighter ? "Lighter session" : "Daily set";
            case RECOVERY -> "Recovery";
            case REST -> "Rest day";
        };
    }
}
