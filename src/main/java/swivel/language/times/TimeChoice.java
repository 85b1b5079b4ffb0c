package swivel.language.times;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which of two times an answer means that names neither of them: "pm", "in the morning", "the later one". */
public final class TimeChoice {
    private static final LocalTime NOON = LocalTime.NOON;

    private static final Pattern FIRST =
            Pattern.compile("(?:the )?(?:1st|first|earlier|early|former)(?: (?:one|time))?");
    private static final Pattern SECOND =
            Pattern.compile("(?:the )?(?:2nd|second|later|late|latter)(?: (?:one|time))?");
    private static final Pattern MORNING = Pattern.compile("(?:in the |the )?(?:am|a\\.m|mornings?)");
    private static final Pattern AFTER_NOON =
            Pattern.compile("(?:in the |at |the )?(?:pm|p\\.m|afternoons?|evenings?|nights?)");

    /**
     * @param answer where the message is nothing but a choice
     * @param time empty where both of the times fit the answer, or neither
     */
    public record Chosen(boolean answer, Optional<LocalTime> time) {}

    /** @param first the earlier of the two */
    public static Chosen between(LocalTime first, LocalTime second, String message) {
        String plain = message.strip().toLowerCase(Locale.ROOT).replaceAll("[.!,]+$|,? please$", "");
        if (FIRST.matcher(plain).matches()) {
            return new Chosen(true, Optional.of(first));
        }
        if (SECOND.matcher(plain).matches()) {
            return new Chosen(true, Optional.of(second));
        }
        boolean morning = MORNING.matcher(plain).matches();
        if (!morning && !AFTER_NOON.matcher(plain).matches()) {
            return new Chosen(false, Optional.empty());
        }
        var fitting = Stream.of(first, second)
                .filter(time -> time.isBefore(NOON) == morning)
                .toList();
        return new Chosen(true, fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty());
    }

    private TimeChoice() {}
}
