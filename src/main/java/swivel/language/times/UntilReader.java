package swivel.language.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads until when or for how long: "till next monday", "for a fortnight", "until the 5th of January". Knows no today. */
public final class UntilReader {
    private static final String TILL =
            "\\b(?:un)?'?(?:till?|until|through|thru|back(?: on)?|to|before|again (?:from|on)|starting)";
    private static final String COUNT = "(?<count>\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|the|a"
            + " couple(?: of)?|couple(?: of)?|a few|few|another|next|this)";
    private static final Pattern LENGTH = pattern("\\b(?:(?:for|staying|over|another|take|next|in)\\b[^.!?]{0,16}?\\b)"
            + COUNT + "(?: (?:next|coming|whole|more))? ?(?<unit>day|night|week|fortnight|month)s?\\b");
    private static final Pattern WEEKDAY =
            pattern(TILL + " (?:the )?(?:(?:next|this|coming) )?(?<day>mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b");
    private static final Pattern WEEK = pattern(
            TILL + " (?:(?:the )?end of the week|next week|the weekend)\\b|\\b(?:this|rest of (?:the|this)) week\\b");
    private static final Pattern TOMORROW = pattern(TILL + " tomorrow\\b");
    private static final String MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private static final String NUMBER = "(?<number>\\d{1,2})(?:st|nd|rd|th)?";
    private static final List<Pattern> DATES = List.of(
            pattern(TILL + " (?:the )?" + NUMBER + "(?: of)? " + MONTH + "\\b"),
            pattern(TILL + " " + MONTH + " (?:the )?" + NUMBER + "\\b"));
    private static final Pattern DAY_OF_MONTH = pattern(TILL + " the (?<number>\\d{1,2})(?:st|nd|rd|th)\\b");
    private static final String FROM = "(?<!again )\\bfrom";
    private static final Pattern START_DAY =
            pattern(FROM + " (?:the )?(?:(?:next|this|coming) )?(?<day>mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b");
    private static final List<Pattern> START_DATES = List.of(
            pattern(FROM + " (?:the )?" + NUMBER + "(?: of)? " + MONTH + "\\b"),
            pattern(FROM + " " + MONTH + " (?:the )?" + NUMBER + "\\b"));
    private static final Pattern START_DAY_OF_MONTH = pattern(FROM + " the (?<number>\\d{1,2})(?:st|nd|rd|th)\\b");
    private static final Pattern NEXT_WEEK = pattern("(?<!till |until |before |through |the )\\bnext week\\b");
    private static final Pattern START_TOMORROW = pattern(FROM + " tomorrow\\b");
    private static final List<String> WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** Empty where the message says none. */
    public Optional<Until> read(String text) {
        String plain = plain(text);
        return date(plain, DATES)
                .or(() -> dayOfMonth(plain, DAY_OF_MONTH))
                .or(() -> day(plain))
                .or(() -> length(plain));
    }

    /** From when: "from friday to tuesday"; empty where it is from now on. */
    public Optional<Until> start(String text) {
        String plain = plain(text);
        if (START_TOMORROW.matcher(plain).find()) {
            return Optional.of(new Until.For(Period.ofDays(1)));
        }
        if (NEXT_WEEK.matcher(plain).find()) {
            return Optional.of(new Until.Day(DayOfWeek.MONDAY));
        }
        return date(plain, START_DATES)
                .or(() -> dayOfMonth(plain, START_DAY_OF_MONTH))
                .or(() -> START_DAY
                        .matcher(plain)
                        .results()
                        .findFirst()
                        .map(found -> new Until.Day(weekday(found.group("day")))));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
    }

    private static Optional<Until> date(String text, List<Pattern> forms) {
        for (Pattern form : forms) {
            Matcher date = form.matcher(text);
            if (date.find()) {
                return monthDay(date);
            }
        }
        return Optional.empty();
    }

    private static Optional<Until> dayOfMonth(String text, Pattern form) {
        return form.matcher(text)
                .results()
                .map(said -> Integer.parseInt(said.group("number")))
                .filter(number -> number >= 1 && number <= 31)
                .<Until>map(Until.DayOfMonth::new)
                .findFirst();
    }

    private static Optional<Until> monthDay(Matcher date) {
        try {
            return Optional.of(
                    new Until.Date(MonthDay.of(month(date.group("month")), Integer.parseInt(date.group("number")))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Until> day(String text) {
        if (TOMORROW.matcher(text).find()) {
            return Optional.of(new Until.For(Period.ofDays(1)));
        }
        if (WEEK.matcher(text).find()) {
            return Optional.of(new Until.Day(DayOfWeek.MONDAY));
        }
        return WEEKDAY.matcher(text).results().findFirst().map(found -> new Until.Day(weekday(found.group("day"))));
    }

    private static Optional<Until> length(String text) {
        Optional<Until> length = LENGTH.matcher(text).results().findFirst().map(UntilReader::length);
        return length.isEmpty() && NEXT_WEEK.matcher(text).find()
                ? Optional.of(new Until.For(Period.ofWeeks(1)))
                : length;
    }

    private static Until length(MatchResult said) {
        int count = count(said.group("count"));
        return new Until.For(
                switch (said.group("unit")) {
                    case "day", "night" -> Period.ofDays(count);
                    case "week" -> Period.ofWeeks(count);
                    case "fortnight" -> Period.ofWeeks(2 * count);
                    default -> Period.ofMonths(count);
                });
    }

    private static int count(String said) {
        if (Character.isDigit(said.charAt(0))) {
            return Math.max(1, Integer.parseInt(said));
        }
        if (said.contains("couple")) {
            return 2;
        }
        return said.contains("few") ? 3 : Math.max(1, WORDS.indexOf(said));
    }

    private static DayOfWeek weekday(String start) {
        return List.of(DayOfWeek.values()).stream()
                .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static Month month(String start) {
        return List.of(Month.values()).stream()
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex);
    }
}
