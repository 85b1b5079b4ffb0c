package swivel.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import swivel.knowledge.index.Manner;
import swivel.library.Facet;

/** Which part of a drill's card is asked for: by what people say who ask for it, and by the phrases that were heard. */
final class Parts {
    /** How many times likelier a part is whose phrase is heard. */
    private static final double HEARD = 4;

    /** What keeps a part possible that one of those who learned it thinks is not. */
    private static final double LITTLE = 0.005;

    private static final double LITTLE_MANNER = 0.02;

    /** So probable a part must be that is asked for beside another, */
    private static final double BESIDE = 0.0005;
    /** and so probable one that is asked for in place of the one before. */
    private static final double INSTEAD = 0.8;

    private static final double SURE = 0.6;
    private static final double VERY_SURE = 0.9;
    private static final String AND = "and";

    private Parts() {}

    /** What two say who learned it each in their own way: their shares, multiplied and brought to one. */
    static Map<Facet, Double> together(Map<Facet, Double> parts, Map<Manner, Double> manners) {
        Map<Facet, Double> shares = new EnumMap<>(Facet.class);
        parts.forEach((part, share) -> shares.put(part, (share + LITTLE) * (manner(part, manners) + LITTLE_MANNER)));
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((part, share) -> share / sum);
        return shares;
    }

    /** Who only describes a drill wants its steps. */
    private static double manner(Facet part, Map<Manner, Double> manners) {
        double share = manners.getOrDefault(Manner.valueOf(part.name()), 0.0);
        return part == Facet.STEPS ? share + manners.getOrDefault(Manner.DESCRIPTION, 0.0) : share;
    }

    /** The likeliest part; none where the steps are meant; where phrases for several are heard, these in their order. */
    static List<Facet> of(Case asked) {
        List<Facet> heard = asked.question().facets();
        List<Facet> several =
                heard.stream().filter(part -> share(asked, part) > BESIDE).toList();
        if (several.size() > 1 && asked.message().words().contains(AND)) {
            return several;
        }
        Facet best = likeliest(asked, heard);
        Facet before = asked.question().goesOn();
        if (before != null && heard.isEmpty() && (best == Facet.STEPS || share(asked, best) < INSTEAD)) {
            return List.of(before);
        }
        return best == Facet.STEPS && heard.isEmpty() ? List.of() : List.of(best);
    }

    /** Whether one part, other than the steps, is very likely asked for. */
    static boolean isAsked(Case asked) {
        Facet best = likeliest(asked, asked.question().facets());
        return best != Facet.STEPS && share(asked, best) > SURE;
    }

    /** Whether a part, other than what an article tells as well, is all but certainly asked for. */
    static boolean isClearlyAsked(Case asked) {
        Facet best = likeliest(asked, asked.question().facets());
        return best != Facet.STEPS && best != Facet.WHY && share(asked, best) > VERY_SURE;
    }

    private static double share(Case asked, Facet part) {
        return asked.parts().getOrDefault(part, 0.0);
    }

    /** @param heard the parts of which a phrase is heard */
    static Facet likeliest(Case asked, List<Facet> heard) {
        Facet best = Facet.STEPS;
        double most = 0;
        for (Map.Entry<Facet, Double> part : asked.parts().entrySet()) {
            double share = part.getValue() * favour(part.getKey(), heard);
            if (share > most) {
                best = part.getKey();
                most = share;
            }
        }
        return best;
    }

    private static double favour(Facet part, List<Facet> heard) {
        return heard.contains(part) ? HEARD : 1;
    }
}
