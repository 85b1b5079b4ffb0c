package swivel.pictures.drawing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import swivel.pictures.drawing.Canvas.Align;

/** Dates below a plot: at most five, evenly spread, both ends among them. */
final class DayAxis {
    private static final int STEPS = 4;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private DayAxis() {}

    static void draw(Canvas canvas, Plot plot) {
        for (LocalDate day : days(plot.from(), plot.to())) {
            double x = plot.x(day);
            canvas.line(x, plot.bottom(), x, plot.bottom() + 3, canvas.palette().muted(), 1);
            canvas.text(DATE.format(day), x, plot.bottom() + 17, canvas.note(), Align.MIDDLE);
        }
    }

    static List<LocalDate> days(LocalDate from, LocalDate to) {
        long span = ChronoUnit.DAYS.between(from, to);
        long most = Math.min(span, STEPS);
        long steps = LongStream.rangeClosed(2, most)
                .filter(step -> span % step == 0)
                .max()
                .orElse(Math.max(1, most));
        return LongStream.rangeClosed(0, steps)
                .mapToObj(step -> from.plusDays(span * step / steps))
                .distinct()
                .toList();
    }
}
