package swivel.app.explaining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import swivel.knowledge.Explanation.Scored;

/** The drills, articles or self-tests that came nearest, how far apart they are, and where the words of the question stand in them. */
final class Candidates {
    private static final int SHOWN = 3;

    private Candidates() {}

    /** Two lines for each. */
    static List<String> lines(List<Scored> bestFirst) {
        return bestFirst.isEmpty()
                ? List.of("none has a word of it")
                : bestFirst.stream()
                        .limit(SHOWN)
                        .flatMap(each -> lines(each, bestFirst.getFirst()))
                        .toList();
    }

    private static Stream<String> lines(Scored candidate, Scored best) {
        String place = candidate.equals(best)
                ? "first"
                : String.format(Locale.ROOT, "%.0f %% behind", 100 * (1 - candidate.fit() / best.fit()));
        String scores = String.format(
                Locale.ROOT,
                "%s: %s (fit %.1f), explains %.0f %% (BM25 %.1f)",
                candidate.id(),
                place,
                candidate.fit(),
                100 * candidate.share(),
                candidate.score());
        String found = new TreeMap<>(candidate.found())
                .entrySet().stream().map(Candidates::field).collect(Collectors.joining("; "));
        return Stream.of(scores, "  found in " + found);
    }

    private static String field(Map.Entry<String, List<String>> field) {
        String title = switch (field.getKey()) {
            case "name" -> "its names";
            case "how" -> "set-up and steps";
            case "more" -> "the rest of its card";
            case "asked", "tested" -> "its title and questions";
            default -> "its " + field.getKey();
        };
        return title + ": " + String.join(" ", field.getValue());
    }
}
