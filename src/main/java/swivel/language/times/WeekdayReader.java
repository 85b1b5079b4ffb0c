package swivel.language.times;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days of the week: "weekdays", "mon wed fri", "monday to thursday", "every day except sunday". */
final class WeekdayReader {
    private static final String DAY = "(?:mon|tues?|weds?|thu(?:rs?)?|fri|(?<!\\b(?:i|we|they|just|have|had) )sat"
            + "(?! (?:down|on|in|at my))|(?<!\\bthe )sun(?! salut)"
            + "|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\\b";
    private static final String WEEKDAYS = "(?:week|work|working|business|school)[ -]?days?\\b|during the week\\b";
    private static final String WEEKENDS = "week-?ends?\\b";
    private static final String EVERY_DAY =
            "(?:every|each) ?(?:single )?(?:day|morning|afternoon|evening|night)s?\\b|daily\\b"
                    + "|nightly\\b|all week\\b|(?:7|seven) days a week\\b";

    /** Matches what this reader reads as days. */
    static final String WORDS = "(?:" + DAY + "|" + WEEKDAYS + "|" + WEEKENDS + "|" + EVERY_DAY + ")";

    private static final Pattern HYPHENATED_LIST =
            Pattern.compile("\\b" + DAY + "(?: ?[-–] ?" + DAY + "){2,}+", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN = Pattern.compile(
            "\\b(?:(?<from>" + DAY + ")(?:(?: ?[-–] ?| (?:to|through|thru|till|until) )(?<to>" + DAY + "))?"
                    + "|(?<weekdays>" + WEEKDAYS + ")|(?<weekends>" + WEEKENDS + ")|(?<everyday>" + EVERY_DAY + ")"
                    + "|(?<not>(?:not|no|never|except|excluding|without|apart from|other than|skip|don'?t|do not)\\b)"
                    + "|(?<but>but\\b))",
            Pattern.CASE_INSENSITIVE);

    /** What may stand between "not" and the days that it takes away. */
    private static final Pattern LINK = Pattern.compile(
            "(?:[ ,&/]|\\b(?:and|or|on|for|the|any|every|remind|me|reminders?|in|during|also|it|to|at)\\b)*+",
            Pattern.CASE_INSENSITIVE);

    private final EnumSet<DayOfWeek> wanted = EnumSet.noneOf(DayOfWeek.class);
    private final EnumSet<DayOfWeek> unwanted = EnumSet.noneOf(DayOfWeek.class);

    private WeekdayReader() {}

    /** @param text with single spaces; @return empty where no day is said */
    static Set<DayOfWeek> in(String text) {
        WeekdayReader reader = new WeekdayReader();
        reader.read(HYPHENATED_LIST
                .matcher(text)
                .replaceAll(list -> Matcher.quoteReplacement(list.group().replaceAll("[-–]", " "))));
        return reader.days();
    }

    private void read(String text) {
        boolean negated = false;
        int end = 0;
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            boolean linked = LINK.matcher(text.substring(end, token.start())).matches();
            if (token.group("but") != null) {
                negated = !negated && !wanted.isEmpty();
            } else if (token.group("not") != null) {
                negated = true;
            } else {
                negated = negated && linked;
                (negated ? unwanted : wanted).addAll(days(token));
            }
            end = token.end();
        }
    }

    private Set<DayOfWeek> days() {
        EnumSet<DayOfWeek> days =
                wanted.isEmpty() && !unwanted.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.copyOf(wanted);
        days.removeAll(unwanted);
        return days;
    }

    private static Set<DayOfWeek> days(Matcher token) {
        if (token.group("weekdays") != null) {
            return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        }
        if (token.group("weekends") != null) {
            return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        if (token.group("everyday") != null) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        DayOfWeek from = day(token.group("from"));
        DayOfWeek to = token.group("to") == null ? from : day(token.group("to"));
        EnumSet<DayOfWeek> days = EnumSet.of(from, to);
        for (DayOfWeek day = from; day != to; day = day.plus(1)) {
            days.add(day);
        }
        return days;
    }

    private static DayOfWeek day(String name) {
        String start = name.substring(0, 2).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(start)) {
                return day;
            }
        }
        throw new IllegalArgumentException("No day of the week begins with " + start);
    }
}
