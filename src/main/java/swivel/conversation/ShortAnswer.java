package swivel.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An answer of few words to a question with buttons.
 *
 * @param words in small letters, without what ends the sentence
 */
record ShortAnswer(String words) {
    private static final Set<String> SKIP =
            Set.of("skip", "skip it", "skip this", "pass", "next", "later", "dunno", "not sure");
    private static final Set<String> BACK = Set.of("back", "go back", "previous");
    private static final Set<String> GO_ON = Set.of("go on", "continue", "carry on", "where were we");
    private static final Set<String> DONE = Set.of("all", "done", "no more");
    private static final Set<String> NOTHING_MORE =
            Set.of("that is all", "that's all", "thats all", "nothing else", "that is it", "that's it");
    private static final Set<String> NONE_OF_THEM = Set.of("none", "none of these", "none of them");
    private static final Set<String> OVER =
            Set.of("it is over", "it's over", "its over", "that is over", "that's over", "over");
    private static final Set<String> UNCHANGED = Set.of("it stays", "that stays", "still there", "it is still there");
    private static final Set<String> OFF = Set.of("off", "stop", "no", "none", "never");
    private static final Set<String> NO = Set.of("nothing", "no", "nope", "nah");

    /** "10", "ten minutes", "I'm 62", "62 years old". */
    private static final Pattern FIGURE = Pattern.compile(
            "(?:i'?m |i am |age |about |around )?[\\w-]+(?: ?(?:min|mins|minutes|years|years old|yrs))?");

    /** "Did 12 minutes today" tells no age. */
    private static final Pattern OTHER_MEASURE =
            Pattern.compile("\\b(?:min|mins|minutes?|hours?|sets?|reps?|times|days?|weeks?|months?|km|miles?)\\b");

    private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}:\\d{2}\\b");
    private static final Pattern AND_NO_MORE = Pattern.compile("^no,? (?=nothing|that|none)");
    private static final Pattern ONE_OF_THEM = Pattern.compile("\\bone of (?:them|these|those)\\b");

    /** "How do I do the 90/90?" is a question of its own, though a programme bears that name. */
    private static final Pattern QUESTION = Pattern.compile("(?:how|what|why|which|where|who)\\b(?! about\\b).*");

    private static final int FEW = 8;

    static ShortAnswer of(String message) {
        String words = message.strip().toLowerCase(Locale.ROOT).replaceAll("[.!]+$", "");
        return new ShortAnswer(AND_NO_MORE.matcher(words).replaceFirst(""));
    }

    boolean isSkip() {
        return SKIP.contains(words);
    }

    boolean isBack() {
        return BACK.contains(words);
    }

    boolean isGoOn() {
        return GO_ON.contains(words);
    }

    /** That the list is complete. */
    boolean isDone() {
        return DONE.contains(words) || isNothingMore();
    }

    /** The same in words that can mean nothing else. */
    boolean isNothingMore() {
        return NOTHING_MORE.contains(words);
    }

    /** That nothing of what was listed is so. */
    boolean isNone() {
        return NO.contains(words) || isNoneOfThem();
    }

    /** The same in words that can mean nothing else. */
    boolean isNoneOfThem() {
        return NONE_OF_THEM.contains(words);
    }

    /** That what was named is no longer so. */
    boolean isOver() {
        return OVER.contains(words);
    }

    /** That what was named is still so. */
    boolean isUnchanged() {
        return UNCHANGED.contains(words);
    }

    /** Dark rather than light; empty where it is neither. */
    Optional<Boolean> isDark() {
        return switch (words) {
            case "dark" -> Optional.of(true);
            case "light" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** That something is wanted no more, after a command. */
    boolean isOff() {
        return OFF.contains(words);
    }

    /** Whether a figure in it may be an age. */
    boolean mayTellAge() {
        return !OTHER_MEASURE.matcher(words).find();
    }

    /** Whether a wall time stands in it, such as 7:15. */
    boolean namesClock() {
        return CLOCK.matcher(words).find();
    }

    /** A figure with its unit, and nothing besides. */
    boolean isFigure() {
        return FIGURE.matcher(words).matches();
    }

    /** That something of what was listed is so. */
    boolean isOneOfThem() {
        return ONE_OF_THEM.matcher(words).find();
    }

    boolean isQuestion() {
        return QUESTION.matcher(words).matches();
    }

    /** Whether it can be no more than an answer to something that was asked a while ago. */
    boolean isNothingElse() {
        boolean few = words.split("\\s+").length <= FEW;
        return few && !isQuestion() && !words.contains("?") && !NO.contains(words);
    }
}
