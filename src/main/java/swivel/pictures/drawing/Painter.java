package swivel.pictures.drawing;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import swivel.pictures.Picture;
import swivel.pictures.Theme;

/**
 * Draws pictures as PNG, 800 dots wide for a phone. The same picture gives the same bytes. For several threads, who take
 * turns: a picture in the making holds some 5 MB. Nothing is loaded before the first one.
 */
public final class Painter {
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable Typeface typeface;

    /** @throws PictureException where this machine cannot draw */
    public byte[] png(Picture picture, Theme theme) {
        turn.lock();
        try {
            if (typeface == null) {
                typeface = Typeface.load();
            }
            Studio studio = new Studio(Palette.of(theme), typeface);
            return switch (picture) {
                case Picture.StreakCalendar calendar -> new CalendarDrawing(calendar).on(studio);
                case Picture.RotationChart chart -> new RotationDrawing(chart).on(studio);
                case Picture.SymptomTrend trend -> new TrendDrawing(trend).on(studio);
                case Picture.ManyWeeks weeks -> new WeeksDrawing(weeks).on(studio);
                case Picture.WeekPlan plan -> new WeekDrawing(plan).on(studio);
            };
        } finally {
            turn.unlock();
        }
    }

    /** Hands out empty sheets. */
    record Studio(Palette palette, Typeface typeface) {
        Canvas sheet(int height) {
            return new Canvas(height, palette, typeface);
        }
    }
}
