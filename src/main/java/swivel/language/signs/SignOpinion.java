package swivel.language.signs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import swivel.coaching.WarningSign;

/**
 * What speaks for a warning sign, whether it is heard or not.
 *
 * @param rule the sign that a rule names, or null where none does
 * @param likeliest the sign that words and groups of words speak for most
 * @param probability of the likeliest, 0 to 1
 * @param because the words, and the groups of {@code red-flag-words.yaml} as {@code group:NAME}, that speak for the likeliest,
 *     the strongest first
 */
public record SignOpinion(@Nullable WarningSign rule, WarningSign likeliest, double probability, List<String> because) {
    public SignOpinion {
        because = List.copyOf(because);
    }
}
