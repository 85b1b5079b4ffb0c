package swivel.language.times;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of the day that makes one hour of twelve into one of twenty-four. */
enum DayPart {
    BEFORE_NOON,
    AFTER_NOON,
    AT_NIGHT;

    private static final String WORD = "mornings?\\b|afternoons?\\b|evenings?\\b|nights?\\b|tonight\\b";
    private static final String MERIDIEM = "[ap]\\.?m\\b";

    /** Elsewhere than after a figure "am" is the verb, and a good morning is no time. */
    private static final String MEAL = "after (?:lunch|dinner|tea|work|school)\\b|lunch ?time\\b|breakfast\\b";

    private static final Pattern ANYWHERE = Pattern.compile(
            "(?=[ap]\\.?m)(?<=\\d|\\d )" + MERIDIEM + "|\\b(?=[maentlb])(?<!\\bgood )(?:" + WORD + "|" + MEAL + ")",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER_A_TIME = Pattern.compile(
            "(?: or \\d{1,2}(?:[:.]\\d{2})?)? ?(?:, ?)?(?:(?:in the|at|on|this|every|each|tomorrow|today|\\w+days?) ){0,2}+(?<part>"
                    + MERIDIEM + "|" + WORD + ")",
            Pattern.CASE_INSENSITIVE);

    private static final int LAST_HOUR_OF_A_NIGHT = 4;

    /** The part that is said next to a time, such as " in the evening" after "7", or " or 8pm". */
    static Optional<DayPart> following(String rest) {
        Matcher word = AFTER_A_TIME.matcher(rest);
        return word.lookingAt() ? Optional.of(of(word.group("part"))) : Optional.empty();
    }

    /** The part that a sentence speaks of; empty where it speaks of several. */
    static Optional<DayPart> onlyOneIn(String sentence) {
        EnumSet<DayPart> parts = EnumSet.noneOf(DayPart.class);
        ANYWHERE.matcher(sentence).results().forEach(word -> parts.add(of(word.group())));
        return parts.size() == 1 ? parts.stream().findFirst() : Optional.empty();
    }

    private static DayPart of(String word) {
        return switch (word.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'a' -> word.length() > "a.m".length() ? AFTER_NOON : BEFORE_NOON;
            case 'm', 'b' -> BEFORE_NOON;
            case 'n', 't' -> AT_NIGHT;
            default -> AFTER_NOON;
        };
    }

    /** Whether "19:30 in the morning" is said. */
    boolean contradicts(int hour) {
        return this == BEFORE_NOON && hour > 12;
    }

    /** @param hour as it was said; one above 12 is of the 24-hour clock already */
    int hour(int hour) {
        if (hour == 0 || hour > 12) {
            return hour;
        }
        return switch (this) {
            case BEFORE_NOON -> hour % 12;
            case AFTER_NOON -> hour % 12 + 12;
            case AT_NIGHT -> hour % 12 > LAST_HOUR_OF_A_NIGHT ? hour + 12 : hour % 12;
        };
    }
}
