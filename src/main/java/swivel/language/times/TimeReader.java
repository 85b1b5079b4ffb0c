package swivel.language.times;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import swivel.language.times.ClockReader.Mention;

/**
 * Reads a time of day and the days of the week from words and figures. Without "pm", "in the evening" and the like, "7" is
 * seven in the morning; "half seven" and "7 or 8" are never decided here. Immutable and thread-safe.
 */
public final class TimeReader {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[!?;\\n]+|\\.(?=\\s)");
    private static final Pattern REMINDER = Pattern.compile(
            "remind|\\b(?:ping|nudge|alarm|wake|notify|notifications?|schedule)\\b", Pattern.CASE_INSENSITIVE);

    /** Reads any message: numbers that may be something else, such as "4/10" and "3 sets", are no time. */
    public TimeTalk read(String text) {
        boolean aboutReminder = REMINDER.matcher(text).find();
        return talk(
                mentions(text, aboutReminder).stream().filter(Mention::meant).toList(), text);
    }

    /** Reads what stands after {@code /remind}, or the answer to "at what time?": "7", "730" and "7 30" suffice. */
    public TimeTalk readArgument(String text) {
        List<Mention> mentions = mentions(text, true);
        List<Mention> meant = mentions.stream().filter(Mention::meant).toList();
        return talk(meant.isEmpty() ? mentions : meant, text);
    }

    /** The days that a message speaks of, with or without a time, in the order of the week; empty where it says none. */
    public Set<DayOfWeek> days(String text) {
        return Collections.unmodifiableSet(WeekdayReader.in(singleSpaced(text)));
    }

    private TimeTalk talk(List<Mention> mentions, String text) {
        List<LocalTime> times = mentions.stream()
                .flatMap(mention -> mention.times().stream())
                .distinct()
                .toList();
        return switch (times.size()) {
            case 0 ->
                mentions.isEmpty()
                        ? new TimeTalk.None()
                        : new TimeTalk.Impossible(mentions.getFirst().said());
            case 1 -> new TimeTalk.At(times.getFirst(), days(text));
            default -> new TimeTalk.Either(times.get(0), times.get(1), days(text));
        };
    }

    /** Sentence by sentence: "I train in the evening. Remind me at 7." says nothing of the evening in its second. */
    private static List<Mention> mentions(String text, boolean aboutReminder) {
        return SENTENCE_END
                .splitAsStream(text)
                .flatMap(sentence -> new ClockReader(singleSpaced(sentence), aboutReminder).mentions().stream())
                .toList();
    }

    private static String singleSpaced(String text) {
        return SPACES.matcher(text).replaceAll(" ").replace('’', '\'').strip();
    }
}
