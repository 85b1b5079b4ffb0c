package swivel.knowledge;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import swivel.knowledge.Explanation.Rule;

/** What a rule says to a question. Why it says so is put into words only where somebody wants to know. */
sealed interface Ruling {

    /** The answer, and the rule that gave it. */
    record Verdict(Answer answer, Rule rule, Supplier<String> because) implements Ruling {}

    /** The next rule may have an answer. */
    record Pass(Supplier<String> because) implements Ruling {}

    Supplier<String> because();

    static Ruling pass(Supplier<String> because) {
        return new Pass(because);
    }

    /** What is ruled of the first of these; a pass where there is none. */
    static <T> Ruling ofFirst(Stream<T> all, Function<T, Ruling> ruling) {
        return all.findFirst().map(ruling).orElseGet(() -> pass(() -> "there is none"));
    }

    /** This verdict, or the other ruling where it is none. */
    default Ruling or(Supplier<Ruling> other) {
        return switch (this) {
            case Verdict verdict -> verdict;
            case Pass _ -> other.get();
        };
    }

    /** A share of 0 to 1 for people. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
