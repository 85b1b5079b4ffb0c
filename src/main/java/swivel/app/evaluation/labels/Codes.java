package swivel.app.evaluation.labels;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import swivel.coaching.WarningSign.Tier;

/** What constants are called in labels and in JSON: {@code hip-front}, {@code 24-48h}. */
public final class Codes {
    private static final String WITHIN_48_HOURS = "24-48h";

    private Codes() {}

    public static String of(Enum<?> constant) {
        return constant == Tier.WITHIN_48_HOURS
                ? WITHIN_48_HOURS
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static @Nullable String orNull(@Nullable Enum<?> constant) {
        return constant == null ? null : of(constant);
    }

    /** The constant with this code. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(code))
                .findFirst();
    }

    /** All codes of a type, for messages. */
    static String all(Class<? extends Enum<?>> type) {
        return String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Codes::of).toList());
    }
}
