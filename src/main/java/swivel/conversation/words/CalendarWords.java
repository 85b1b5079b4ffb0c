package swivel.conversation.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import swivel.coaching.streak.DayMark;
import swivel.coaching.streak.Streak;
import swivel.coaching.streak.StreakDays;
import swivel.conversation.message.Block;
import swivel.conversation.message.Text;
import swivel.pictures.Picture.StreakCalendar;

/** The calendar of a streak, drawn and in letters. */
public final class CalendarWords {
    private static final String LEGEND = "✓ done   – rest   * freeze used   · nothing logged";

    private CalendarWords() {}

    /** The first day that a calendar of today shows: a Monday. */
    public static LocalDate firstDay(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(StreakCalendar.WEEKS - 1L);
    }

    public static Block.Picture picture(StreakDays days, Streak streak) {
        StreakCalendar calendar =
                new StreakCalendar(days.first(), days.marks(), streak.current(), streak.best(), streak.last28Percent());
        long kept = days.marks().stream().filter(mark -> mark == DayMark.KEPT).count();
        Text caption = Text.join(
                Text.strong("Your " + StreakCalendar.WEEKS + " weeks"),
                Text.of(": " + Counts.of(Math.toIntExact(kept), "day") + " done."));
        return new Block.Picture(calendar, caption, lines(calendar));
    }

    private static List<String> lines(StreakCalendar calendar) {
        List<String> lines = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            lines.add(line(calendar, weekday));
        }
        lines.add("");
        lines.add(LEGEND);
        return lines;
    }

    private static String line(StreakCalendar calendar, DayOfWeek weekday) {
        StringBuilder line = new StringBuilder(weekday.getDisplayName(TextStyle.SHORT, Locale.UK));
        LocalDate first = firstDay(calendar.lastDay()).with(TemporalAdjusters.nextOrSame(weekday));
        for (int week = 0; week < StreakCalendar.WEEKS; week++) {
            line.append(' ').append(letter(calendar, first.plusWeeks(week)));
        }
        return line.toString().stripTrailing();
    }

    private static char letter(StreakCalendar calendar, LocalDate day) {
        long index = ChronoUnit.DAYS.between(calendar.first(), day);
        if (index < 0 || index >= calendar.marks().size()) {
            return ' ';
        }
        return switch (calendar.marks().get(Math.toIntExact(index))) {
            case KEPT -> '✓';
            case HELD -> '–';
            case COVERED -> '*';
            case MISSED, OPEN -> '·';
        };
    }
}
