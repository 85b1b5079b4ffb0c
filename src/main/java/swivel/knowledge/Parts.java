package swivel.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.index.Manner;
import swivel.library.Facet;

/** Which part of a drill's card is asked for: by what people say who ask for it, and by the phrases that were heard. */
final class Parts {
    /** How many times likelier a part is whose phrase is heard. */
    private static final double HEARD = 9;
    /** How many times likelier the steps are where no phrase is heard, and where no name is either. */
    private static final double PLAIN = 2;

    private static final double NAMELESS = 2.7;
    private static final double FLOOR = 0.005;

    private Parts() {}

    /** The likeliest part; none where the steps are meant; where phrases for several are heard, these in their order. */
    static List<Facet> of(Case asked) {
        List<Facet> heard = asked.question().facets();
        if (heard.size() > 1) {
            return heard;
        }
        Facet best = likeliest(asked, heard);
        return best == Facet.STEPS && heard.isEmpty() ? List.of() : List.of(best);
    }

    /** @param heard the parts of which a phrase is heard */
    static Facet likeliest(Case asked, List<Facet> heard) {
        Facet best = Facet.STEPS;
        double most = 0;
        for (Map.Entry<Facet, Double> part : shares(asked).entrySet()) {
            double share = part.getValue() * favour(part.getKey(), heard, asked);
            if (share > most) {
                best = part.getKey();
                most = share;
            }
        }
        return best;
    }

    private static double favour(Facet part, List<Facet> heard, Case asked) {
        if (heard.contains(part)) {
            return HEARD;
        }
        boolean plain = part == Facet.STEPS && heard.isEmpty();
        return !plain ? 1 : asked.mentions().isEmpty() ? NAMELESS : PLAIN;
    }

    private static Map<Facet, Double> shares(Case asked) {
        Map<Facet, Double> shares = new EnumMap<>(Facet.class);
        asked.manners().forEach((manner, share) -> {
            Facet facet = facet(manner);
            if (facet != null) {
                shares.merge(facet, share, Double::sum);
            }
        });
        for (Facet facet : Facet.values()) {
            shares.merge(facet, FLOOR, Double::sum);
        }
        return shares;
    }

    private static @Nullable Facet facet(Manner manner) {
        return switch (manner) {
            case STEPS, DESCRIPTION -> Facet.STEPS;
            case DOSAGE -> Facet.DOSAGE;
            case FEEL -> Facet.FEEL;
            case MISTAKES -> Facet.MISTAKES;
            case EASIER -> Facet.EASIER;
            case HARDER -> Facet.HARDER;
            case EQUIPMENT -> Facet.EQUIPMENT;
            case FREQUENCY -> Facet.FREQUENCY;
            case CONTRAINDICATION -> Facet.CONTRAINDICATION;
            case WHY -> Facet.WHY;
            case ARTICLE, GOAL, ELSEWHERE -> null;
        };
    }
}
