package swivel.conversation;

import java.util.Locale;
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
    private static final Set<String> DONE = Set.of(
            "that is all",
            "that's all",
            "thats all",
            "all",
            "done",
            "nothing else",
            "no more",
            "that is it",
            "that's it");
    private static final Set<String> NONE =
            Set.of("none", "none of these", "none of them", "nothing", "no", "nope", "nah");

    private static final Pattern ONE_OF_THEM = Pattern.compile("\\bone of (?:them|these|those)\\b");

    /** "How do I do the 90/90?" is a question of its own, though a programme bears that name. */
    private static final Pattern QUESTION = Pattern.compile("(?:how|what|why|which|where|who)\\b(?! about\\b).*");

    private static final int FEW = 8;

    static ShortAnswer of(String message) {
        return new ShortAnswer(message.strip().toLowerCase(Locale.ROOT).replaceAll("[.!]+$", ""));
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
        return DONE.contains(words);
    }

    /** That nothing of what was listed is so. */
    boolean isNone() {
        return NONE.contains(words);
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
        return !isQuestion() && !words.contains("?") && words.split("\\s+").length <= FEW;
    }
}
