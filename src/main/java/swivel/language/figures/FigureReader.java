package swivel.language.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a message that consists of figures, with or without their unit: "34, 36 and 35", "34°", "12.5 s". A comma parts
 * figures, save for one between whole numbers with a single digit after it: "12,5" is twelve and a half.
 */
public final class FigureReader {
    private static final Pattern UNITS = Pattern.compile(
            "(?<=\\d)\\s*(?:[°º]|(?:degrees?|deg|cm|centimet(?:re|er)s?|seconds?|secs?|s|reps?|repetitions?|times)\\b)");
    private static final Pattern GAPS = Pattern.compile("\\s+and\\s+|\\s+then\\s+|[\\s;&/]+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d{1,4},\\d");
    private static final Pattern FIGURE = Pattern.compile("[-+]?\\d{1,6}(?:\\.\\d{1,3})?");

    /** The figures in their order; none where the message holds anything else. */
    public List<Double> read(String message) {
        String plain = message.strip().toLowerCase(Locale.ROOT).replace('\u2212', '-');
        List<Double> figures = new ArrayList<>();
        for (String word : GAPS.split(UNITS.matcher(plain).replaceAll(" "))) {
            for (String figure : figures(word).toList()) {
                if (!FIGURE.matcher(figure).matches()) {
                    return List.of();
                }
                figures.add(Double.valueOf(figure));
            }
        }
        return figures;
    }

    private static Stream<String> figures(String word) {
        return DECIMAL_COMMA.matcher(word).matches()
                ? Stream.of(word.replace(',', '.'))
                : Stream.of(word.split(",")).filter(part -> !part.isEmpty());
    }
}
