package swivel.language.times;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A way to say a time of day, as a pattern and what its parts come to. */
record ClockForm(Pattern pattern, Function<MatchResult, Optional<Face>> reading) {

    /**
     * What was said, before anybody asks whether a clock can show it.
     *
     * @param hour as said; 24 is midnight
     * @param minutes past the hour, negative for minutes to the hour
     * @param certain whether it can be nothing but a time; "7" and "730" may be other numbers
     */
    record Face(int hour, int minutes, boolean certain, Kind kind) {}

    enum Kind {
        HOUR_AND_MINUTES,
        /** "Half seven": half past the hour, or half an hour before it. */
        HALF,
        /** Noon and midnight, which no part of the day can shift. */
        NAMED
    }

    private static final String HOUR = "(?<hour>\\d{1,2}|" + NumberWords.HOUR + ")";
    private static final String TAIL = "(?<tail>-?ish\\b| ?o'? ?clock\\b)?";

    /** After a number these words and signs make it a count, a measure or a score. */
    private static final String NO_UNIT =
            "(?! ?/| ?[x×*] ?\\d|%|°|[ -]?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?"
                    + "|days?|nights?|weeks?|months?|years?|reps?|sets?|times|rounds?|breaths?|drills?|exercises|steps?|degrees?"
                    + "|deg|kg|kilos?|lbs?|pounds?|cm|mm|km|inch(?:es)?|percent|out of|of|more|per|a (?:day|week)|point|side|leg"
                    + "|hip|another)\\b)";

    private static final String END = "(?=[ap]\\.?m\\b|\\W|$)(?![.,:]\\d)" + NO_UNIT;

    private static final String HALF =
            "\\bhalf(?<!\\b(?:a|and|other|first|second|bottom|top|upper|lower) half)[ -]" + HOUR + TAIL + END;
    private static final String PAST_OR_TO = "\\b(?<![.,:/])(?<part>half|(?:a )?quarter|\\d{1,2}|" + NumberWords.ANY
            + ")(?<unit> min(?:ute)?s?)? (?<side>past|after|to|before|till?|of) " + HOUR + TAIL + END;
    private static final String NAMED = "\\b(?:12 )?(?<name>noon|midday|midnight)(?:-?ish)?\\b";
    private static final String FIGURES = "\\b(?=\\d)(?<![.,:/×*$€£#%+]|\\bof )(?<hour>\\d{1,2})"
            + "(?:(?<mark> ?h ?|[:. ]?)(?<minute>\\d{2})(?::\\d{2})?| ?h\\b)?" + TAIL + END;
    private static final String WORDS =
            "\\b(?<hour>" + NumberWords.HOUR + ")(?:[ -](?<minute>" + NumberWords.MINUTE + "))?" + TAIL + END;

    /** In the order in which they are tried: "half past 7" is not to be read as "7". */
    static final List<ClockForm> ALL = List.of(
            form(HALF, ClockForm::half),
            form(PAST_OR_TO, ClockForm::pastOrTo),
            form(NAMED, ClockForm::named),
            form(FIGURES, ClockForm::figures),
            form(WORDS, ClockForm::words));

    private static ClockForm form(String pattern, Function<MatchResult, Optional<Face>> reading) {
        return new ClockForm(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reading);
    }

    private static Optional<Face> half(MatchResult said) {
        int hour = NumberWords.value(said.group("hour"));
        return hour < 1 || hour > 12 ? Optional.empty() : Optional.of(new Face(hour, 30, true, Kind.HALF));
    }

    private static Optional<Face> pastOrTo(MatchResult said) {
        String part = said.group("part").toLowerCase(Locale.ROOT);
        String side = said.group("side").toLowerCase(Locale.ROOT);
        boolean half = part.equals("half");
        boolean quarter = part.endsWith("quarter");
        boolean past = side.equals("past");
        if ((half && !past) || (side.equals("of") && !quarter)) {
            return Optional.empty();
        }
        int minutes = half ? 30 : quarter ? 15 : NumberWords.value(part);
        boolean later = past || side.equals("after");
        boolean certain = past || quarter || said.group("unit") != null;
        int hour = NumberWords.value(said.group("hour"));
        return Optional.of(new Face(hour, later ? minutes : -minutes, certain, Kind.HOUR_AND_MINUTES));
    }

    private static Optional<Face> named(MatchResult said) {
        int hour = said.group("name").equalsIgnoreCase("midnight") ? 24 : 12;
        return Optional.of(new Face(hour, 0, true, Kind.NAMED));
    }

    private static Optional<Face> figures(MatchResult said) {
        int hour = Integer.parseInt(said.group("hour"));
        boolean tail = said.group("tail") != null;
        if (said.group("minute") == null) {
            return Optional.of(new Face(hour, 0, tail, Kind.HOUR_AND_MINUTES));
        }
        String mark = said.group("mark").strip();
        boolean certain = tail || mark.equals(":") || mark.equalsIgnoreCase("h");
        return Optional.of(new Face(hour, Integer.parseInt(said.group("minute")), certain, Kind.HOUR_AND_MINUTES));
    }

    private static Optional<Face> words(MatchResult said) {
        String minute = said.group("minute");
        boolean certain = minute != null || said.group("tail") != null;
        int hour = NumberWords.value(said.group("hour"));
        return Optional.of(
                new Face(hour, minute == null ? 0 : NumberWords.value(minute), certain, Kind.HOUR_AND_MINUTES));
    }
}
