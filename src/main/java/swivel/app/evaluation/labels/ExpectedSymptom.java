package swivel.app.evaluation.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;

/**
 * What is to be heard of one part of the body.
 *
 * @param regions each of which is right
 * @param side null where none may be heard
 * @param severity null where none may be heard
 * @param quality null where it does not matter
 */
public record ExpectedSymptom(
        Set<Region> regions,
        @Nullable Side side,
        @Nullable Range severity,
        @Nullable Quality quality,
        boolean resolved,
        boolean negated) {

    /** From 0 to 10, both ends inclusive. */
    public record Range(double low, double high) {
        boolean holds(int severity) {
            return low <= severity && severity <= high;
        }

        @Override
        public String toString() {
            return low == high ? "%.0f".formatted(low) : "%.0f–%.0f".formatted(low, high);
        }
    }

    public ExpectedSymptom {
        regions = Set.copyOf(regions);
    }

    /** Whether region, side, severity, resolved and negated are all right. */
    public boolean fits(Symptom heard) {
        return isAt(heard) && severityFits(heard) && heard.resolved() == resolved && negationFits(heard);
    }

    /** Whether it is about this part of the body; "both" may be left unsaid. */
    public boolean isAt(Symptom heard) {
        return regions.contains(heard.region())
                && (Objects.equals(side, heard.side()) || (side == Side.BOTH && heard.side() == null));
    }

    /** Whether it is felt like that; that it is a pain may be left unsaid. */
    public boolean feelsLike(Symptom heard) {
        return quality == null || quality == heard.quality() || (quality == Quality.PAIN && heard.quality() == null);
    }

    private boolean severityFits(Symptom heard) {
        Integer figure = heard.severity();
        if (severity == null) {
            return figure == null;
        }
        return figure == null ? severity.low() == 0 && !heard.isPresent() : severity.holds(figure);
    }

    /** What is gone, or rated 0, is as good as denied. */
    private boolean negationFits(Symptom heard) {
        boolean none = heard.resolved() || Objects.equals(heard.severity(), 0);
        return heard.negated() == negated || none;
    }

    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        words.add(String.join("/", new TreeSet<>(regions.stream().map(Codes::of).toList())));
        words.add(side == null ? "no side" : Codes.of(side));
        words.add(severity == null ? "no figure" : severity.toString());
        if (quality != null) {
            words.add(Codes.of(quality));
        }
        if (resolved || negated) {
            words.add(resolved ? "gone" : "denied");
        }
        return String.join(" ", words);
    }
}
