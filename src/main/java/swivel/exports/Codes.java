package swivel.exports;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import swivel.coaching.measuring.Readings;
import swivel.library.Library;
import swivel.library.SelfTest.Measure;

/** How values are called in the files: constants in small letters with hyphens. */
final class Codes {
    private Codes() {}

    static @Nullable String of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Object other -> other.toString();
        };
    }

    /** In the order of the alphabet, as a set has none of its own. */
    static List<String> sorted(Collection<?> values) {
        return values.stream()
                .flatMap(value -> Optional.ofNullable(of(value)).stream())
                .sorted()
                .toList();
    }

    /** What the figures count; null where the library has lost the test. */
    static @Nullable String unit(Readings readings, Library library) {
        return library.selfTest(readings.test()).stream()
                .flatMap(test -> test.measures().stream())
                .filter(measure -> measure.name().equals(readings.quantity()))
                .map(Measure::unit)
                .findFirst()
                .map(Codes::of)
                .orElse(null);
    }
}
