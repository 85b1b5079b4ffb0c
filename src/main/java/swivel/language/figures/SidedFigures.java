package swivel.language.figures;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import swivel.coaching.Side;

/** Reads figures that stand beside the side they are of: "left 34 right 41", "L: 34°, R: 41°". */
public final class SidedFigures {
    private static final Pattern SIDED = Pattern.compile(
            "\\b(left|right|l|r)\\b(?:\\s+(?:hip|side|leg|is|was))*\\s*[:=]?\\s*(-?\\d{1,4}(?:\\.\\d{1,3})?)(?!\\s*/)");

    /** The last figure of each side; empty where no side has any. */
    public Map<Side, Double> read(String message) {
        Map<Side, Double> figures = new EnumMap<>(Side.class);
        Matcher sided = SIDED.matcher(message.toLowerCase(Locale.ROOT));
        while (sided.find()) {
            Side side = sided.group(1).startsWith("l") ? Side.LEFT : Side.RIGHT;
            figures.put(side, Double.valueOf(sided.group(2)));
        }
        return figures;
    }
}
