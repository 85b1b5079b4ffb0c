package swivel.knowledge;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import swivel.knowledge.Names.Mention;
import swivel.knowledge.index.Manner;
import swivel.knowledge.index.Reading;
import swivel.knowledge.index.SearchIndex;
import swivel.library.Facet;

/**
 * How probable it is that each part of a drill's card is asked for: by the whole message, and by each of its clauses that
 * asks by itself. Where a drill is described, a few words behind the comma say what is wanted: "rocking the pelvis while
 * lying there, how often?"
 */
final class AskedParts {
    /** A clause that asks has no more words than this, */
    private static final int MOST_WORDS = 13;
    /** and so many stand beside it. */
    private static final int BESIDE = 2;

    /** A clause in which the steps are as probable as this asks for nothing by itself, */
    private static final double TELLS = 0.5;

    /** unless they are so probably asked for in so many words. */
    private static final double OUTRIGHT = 0.5;

    /** What keeps a part possible that the whole message, or a clause of it, does not speak for. */
    private static final double LITTLE = 0.01;

    private static final double LITTLE_IN_A_CLAUSE = 0.02;

    private final SearchIndex index;

    AskedParts(SearchIndex index) {
        this.index = index;
    }

    /**
     * @param mentions of drills in it
     * @param whole by the whole message
     */
    Map<Facet, Double> of(Reading reading, List<Mention> mentions, Map<Facet, Double> whole) throws IOException {
        int words = reading.words().size();
        Map<Facet, Double> parts = whole;
        int to;
        for (int from = 0; from < words; from = to) {
            to = end(reading, from);
            int length = to - from;
            int ofNames = ofNames(mentions, from, to);
            boolean asksByItself =
                    ofNames == 0 ? words - length >= BESIDE : length < words && length - ofNames >= BESIDE;
            if (length <= MOST_WORDS && asksByItself) {
                parts = withClause(parts, Knowledge.spoken(reading.words(), mentions, from, to));
            }
        }
        return parts;
    }

    private Map<Facet, Double> withClause(Map<Facet, Double> parts, List<String> clause) throws IOException {
        Map<Manner, Double> manners = index.manners().of(clause);
        Map<Facet, Double> asked = Parts.together(index.parts(clause), manners);
        boolean asksForTheSteps = manners.getOrDefault(Manner.STEPS, 0.0) > OUTRIGHT;
        return asked.getOrDefault(Facet.STEPS, 0.0) > TELLS && !asksForTheSteps ? parts : both(parts, asked);
    }

    /** Where the clause ends that begins here. */
    private static int end(Reading reading, int from) {
        int to = from + 1;
        while (to < reading.words().size() && reading.clause(to) == reading.clause(from)) {
            to++;
        }
        return to;
    }

    /** How many words between these places belong to names of drills. */
    private static int ofNames(List<Mention> mentions, int from, int to) {
        return mentions.stream()
                .mapToInt(mention -> mention.places().get(from, to).cardinality())
                .sum();
    }

    private static Map<Facet, Double> both(Map<Facet, Double> whole, Map<Facet, Double> clause) {
        Map<Facet, Double> both = new EnumMap<>(Facet.class);
        whole.forEach((part, share) ->
                both.put(part, (share + LITTLE) * (clause.getOrDefault(part, 0.0) + LITTLE_IN_A_CLAUSE)));
        double sum = both.values().stream().mapToDouble(Double::doubleValue).sum();
        both.replaceAll((part, share) -> share / sum);
        return both;
    }
}
