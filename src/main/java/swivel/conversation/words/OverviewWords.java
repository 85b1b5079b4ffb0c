package swivel.conversation.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import swivel.coaching.Light;
import swivel.coaching.measuring.Lag;
import swivel.coaching.review.TrainedDay;
import swivel.coaching.review.TrainedWeek;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;

/** How it goes, in a few lines. Days that were missed are not counted out to anybody. */
public final class OverviewWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private OverviewWords() {}

    /**
     * @param weeks the last one first
     * @param firstDay of the person
     */
    public static void weeks(ReplyBuilder reply, List<TrainedWeek> weeks, LocalDate firstDay) {
        reply.heading("How it goes");
        reply.bullets(weeks.stream()
                .filter(week -> week.daysDone() > 0)
                .map(week -> week(week, firstDay))
                .toList());
    }

    private static Text week(TrainedWeek week, LocalDate firstDay) {
        List<LocalDate> days = week.days().stream()
                .map(TrainedDay::day)
                .filter(day -> !day.isBefore(firstDay))
                .toList();
        return Text.join(
                Text.strong(span(days.getFirst(), days.getLast())),
                Text.of(": " + Counts.of(week.daysDone(), "day") + " with drills, about "
                        + Counts.of(Math.max(1, week.minutes()), "minute") + "."));
    }

    private static String span(LocalDate first, LocalDate last) {
        return first.equals(last) ? DAY.format(first) : DAY.format(first) + " – " + DAY.format(last);
    }

    /** @param days one for each day that was planned */
    public static void lights(ReplyBuilder reply, List<Light> days) {
        String counted = Stream.of(Light.values())
                .filter(days::contains)
                .map(light -> Collections.frequency(days, light) + " "
                        + LightWords.name(light).toLowerCase(Locale.UK))
                .collect(Collectors.joining("; "));
        if (!counted.isEmpty()) {
            reply.say("Days", counted + ".");
        }
    }

    /** A side that is behind the other. */
    public static void lag(ReplyBuilder reply, Lag lag) {
        reply.say(
                "Behind",
                "the " + FigureWords.side(lag.side()) + " side, by " + FigureWords.amount(lag.measure(), lag.gap())
                        + " in “" + lag.measure().name() + "”.");
    }
}
