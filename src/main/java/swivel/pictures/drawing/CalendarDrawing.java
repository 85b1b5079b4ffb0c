package swivel.pictures.drawing;

import static swivel.pictures.Picture.StreakCalendar.WEEKS;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import swivel.coaching.streak.DayMark;
import swivel.pictures.Picture.StreakCalendar;
import swivel.pictures.drawing.Canvas.Align;

/** A column for each week, a row for each weekday. A zero is not shown, and a missed day is only empty. */
final class CalendarDrawing {
    private static final int HEIGHT = 352;
    private static final int GUTTER = 36;
    private static final int TOP = 116;
    private static final double PITCH = (Canvas.WIDTH - 2.0 * Canvas.MARGIN - GUTTER) / WEEKS;
    private static final double CELL = 21;
    private static final int LEGEND = TOP + 7 * 25 + 38;
    private static final List<DayOfWeek> NAMED =
            List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.UK);

    private final StreakCalendar calendar;
    private final LocalDate monday;

    CalendarDrawing(StreakCalendar calendar) {
        this.calendar = calendar;
        this.monday = calendar.lastDay()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(WEEKS - 1L);
    }

    byte[] on(Painter.Studio studio) {
        Canvas canvas = studio.sheet(HEIGHT);
        headline(canvas);
        axes(canvas);
        for (LocalDate day = monday; day.isBefore(monday.plusWeeks(WEEKS)); day = day.plusDays(1)) {
            cell(canvas, day);
        }
        legend(canvas);
        return canvas.png();
    }

    private void headline(Canvas canvas) {
        int x = Canvas.MARGIN;
        int right = Canvas.WIDTH - Canvas.MARGIN;
        if (calendar.best() == 0) {
            canvas.text("Your 13 weeks", x, 44, canvas.title());
            canvas.text("A streak begins with two drills.", x, 66, canvas.note());
            return;
        }
        boolean running = calendar.current() > 0;
        String figure = running ? String.valueOf(calendar.current()) : calendar.last28Percent() + " %";
        String unit = running ? (calendar.current() == 1 ? "day" : "days") : "kept in 28 days";
        canvas.text(running ? "Streak" : "Your 13 weeks", x, 32, canvas.note());
        canvas.text(figure, x, 67, canvas.figure());
        canvas.text(unit, x + canvas.width(figure, canvas.figure()) + 7, 67, canvas.title());
        canvas.text("Best", right, 32, canvas.note(), Align.END);
        canvas.text(calendar.best() + (calendar.best() == 1 ? " day" : " days"), right, 51, canvas.label(), Align.END);
        if (running) {
            canvas.text(calendar.last28Percent() + " % kept in 28 days", right, 68, canvas.note(), Align.END);
        }
    }

    private void axes(Canvas canvas) {
        for (DayOfWeek day : NAMED) {
            canvas.text(WEEKDAY.format(day), Canvas.MARGIN, y(day) + CELL / 2 + 4, canvas.note());
        }
        double free = 0;
        for (int week = 0; week < WEEKS; week++) {
            LocalDate sunday = monday.plusWeeks(week).plusDays(6);
            boolean begins = week == 0 || sunday.getDayOfMonth() <= 7;
            String month = MONTH.format(sunday);
            boolean nextIsNear = week == 0 && monday.plusWeeks(1).plusDays(6).getDayOfMonth() <= 7;
            if (begins && x(week) >= free && !nextIsNear) {
                canvas.text(month, x(week), TOP - 8, canvas.note());
                free = x(week) + canvas.width(month, canvas.note()) + 6;
            }
        }
    }

    private void cell(Canvas canvas, LocalDate day) {
        double x = x((int) ChronoUnit.WEEKS.between(monday, day));
        double y = y(day.getDayOfWeek());
        long index = ChronoUnit.DAYS.between(calendar.first(), day);
        if (index < 0 || index >= calendar.marks().size()) {
            canvas.fill(dot(x + CELL / 2, y + CELL / 2, 1.3), canvas.palette().faint());
            return;
        }
        draw(canvas, calendar.marks().get((int) index), x, y);
        if (day.equals(calendar.lastDay())) {
            canvas.outline(
                    Canvas.rounded(x - 2.2, y - 2.2, CELL + 4.4, CELL + 4.4, 6.5),
                    canvas.palette().ink(),
                    1.4);
        }
    }

    private static void draw(Canvas canvas, DayMark mark, double x, double y) {
        Palette palette = canvas.palette();
        var square = Canvas.rounded(x, y, CELL, CELL, 5);
        double middle = x + CELL / 2;
        double centre = y + CELL / 2;
        switch (mark) {
            case KEPT -> {
                canvas.fill(square, palette.accent());
                canvas.outline(tick(middle, centre), palette.onAccent(), 2);
            }
            case HELD -> {
                canvas.fill(square, palette.soft());
                canvas.line(middle - 3.5, centre, middle + 3.5, centre, palette.muted(), 1.8);
            }
            case COVERED -> {
                canvas.fill(square, palette.covered());
                snowflake(canvas, middle, centre);
            }
            case MISSED, OPEN ->
                canvas.outline(Canvas.rounded(x + 0.6, y + 0.6, CELL - 1.2, CELL - 1.2, 4.5), palette.faint(), 1.2);
        }
    }

    private static Path2D tick(double x, double y) {
        Path2D tick = new Path2D.Double();
        tick.moveTo(x - 4.6, y + 0.4);
        tick.lineTo(x - 1.4, y + 3.6);
        tick.lineTo(x + 4.8, y - 3.4);
        return tick;
    }

    private static void snowflake(Canvas canvas, double x, double y) {
        for (int arm = 0; arm < 3; arm++) {
            double angle = Math.PI / 2 + arm * Math.PI / 3;
            double dx = 5.5 * Math.cos(angle);
            double dy = 5.5 * Math.sin(angle);
            canvas.line(x - dx, y - dy, x + dx, y + dy, canvas.palette().ink(), 1.5);
        }
    }

    private void legend(Canvas canvas) {
        double x = Canvas.MARGIN;
        for (DayMark mark : List.of(DayMark.KEPT, DayMark.HELD, DayMark.COVERED, DayMark.MISSED)) {
            draw(canvas, mark, x, LEGEND - 15);
            canvas.text(name(mark), x + CELL + 6, LEGEND, canvas.note());
            x += CELL + 6 + canvas.width(name(mark), canvas.note()) + 16;
        }
    }

    private static String name(DayMark mark) {
        return switch (mark) {
            case KEPT -> "done";
            case HELD -> "rest";
            case COVERED -> "freeze used";
            case MISSED, OPEN -> "nothing logged";
        };
    }

    private static double x(int week) {
        return Canvas.MARGIN + GUTTER + week * PITCH + (PITCH - CELL);
    }

    private static double y(DayOfWeek day) {
        return TOP + (day.getValue() - 1) * 25.0;
    }

    private static Ellipse2D dot(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
