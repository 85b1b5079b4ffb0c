package swivel.library.linting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import swivel.library.Dose;

/** The figures at the start of a dose in words, such as {@code 2–3 × 10–15 per side} or {@code 2 × 30–60 s}. */
final class DoseText {
    private static final String RANGE = "(\\d+)(?:–(\\d+))?";
    private static final Pattern TIMES = Pattern.compile("^" + RANGE + " × " + RANGE + "(?: (s|m)\\b)?");
    private static final Pattern MINUTES = Pattern.compile("^" + RANGE + " min\\b");
    private static final Pattern ROUNDS = Pattern.compile("^" + RANGE + " (?:rounds?|slow breaths)\\b");

    private DoseText() {}

    /** What the words say that the planned dose does not; empty where they agree. */
    static Optional<String> disagreement(Dose dose, String words) {
        Matcher times = TIMES.matcher(words);
        if (times.find()) {
            Range first = new Range(times.group(1), times.group(2));
            Range second = new Range(times.group(3), times.group(4));
            return times(dose, first, second, times.group(5));
        }
        Matcher minutes = MINUTES.matcher(words);
        if (minutes.find()) {
            return new Range(minutes.group(1), minutes.group(2)).times(60).lacks("seconds", dose.seconds());
        }
        Matcher rounds = ROUNDS.matcher(words);
        if (rounds.find()) {
            Integer planned = words.contains("breaths") ? dose.reps() : Integer.valueOf(dose.sets());
            return new Range(rounds.group(1), rounds.group(2)).lacks("rounds", planned);
        }
        return Optional.of("the dose does not start with figures such as '2–3 × 10–15 per side'");
    }

    private static Optional<String> times(Dose dose, Range first, Range second, @Nullable String unit) {
        boolean repsOfSeconds = "s".equals(unit) && dose.reps() != null;
        if (repsOfSeconds) {
            return first.lacks("reps", dose.reps()).or(() -> second.lacks("seconds", dose.seconds()));
        }
        Optional<String> sets = first.lacks("sets", dose.sets());
        if ("m".equals(unit)) {
            return sets;
        }
        return sets.or(
                () -> dose.isHold() ? second.lacks("seconds", dose.seconds()) : second.lacks("reps", dose.reps()));
    }

    private record Range(int least, int most) {
        Range(String least, @Nullable String most) {
            this(Integer.parseInt(least), Integer.parseInt(most == null ? least : most));
        }

        Range times(int factor) {
            return new Range(least * factor, most * factor);
        }

        Optional<String> lacks(String what, @Nullable Integer planned) {
            boolean within = planned != null && planned >= least && planned <= most;
            return within
                    ? Optional.empty()
                    : Optional.of("the words say " + least + "–" + most + " " + what + ", the plan says " + planned);
        }
    }
}
