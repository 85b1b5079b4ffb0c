package swivel.knowledge;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import swivel.knowledge.Message.Part;
import swivel.knowledge.Names.Mention;
import swivel.knowledge.index.Meaning.Form;
import swivel.knowledge.index.Passages.Hit;
import swivel.knowledge.index.Reading;
import swivel.library.DrillId;

/**
 * All that the rules look at.
 *
 * @param question as it was asked
 * @param reading the words of the message, and what stood there
 * @param weights how telling each word of the message is
 * @param mentions the drills named, the fullest name first
 * @param drills by what is said of them, best first
 * @param articles likewise, one whose very subject is named before the others
 * @param selfTests likewise
 */
record Case(
        Question question,
        Message message,
        Reading reading,
        List<Double> weights,
        List<Mention> mentions,
        List<Hit> drills,
        List<Hit> articles,
        List<Hit> selfTests) {

    /** How much speaks for a question about hips and exercise, against what speaks for another subject. */
    double evidence() {
        BitSet named = new BitSet();
        double evidence = 0;
        for (Mention mention : mentions) {
            evidence += named.isEmpty() ? 0.8 : 0.3;
            named.or(mention.places());
        }
        evidence += message.isPagesQuestion() ? 0.8 : 0;
        evidence += message.has(Form.MEASURING) ? 0.3 : 0;
        int cards = 0;
        for (int place = 0; place < message.words().size(); place++) {
            Part part = message.parts().get(place);
            cards += part == Part.CARD ? 1 : 0;
            evidence += switch (part) {
                case BODY, EXERCISE -> 0.6;
                case GOAL -> 0.3;
                case NAME -> message.means(place, Form.BODY, Form.EXERCISE) ? 0.6 : 0;
                case OTHER_WORLD -> -1.4;
                case OTHER_BODY -> -0.3;
                case UNKNOWN -> named.get(place) ? 0 : -0.8;
                case CARD, FILLER, KNOWN -> 0;
            };
        }
        boolean asksToDo = message.has(Form.DOING) && !mentions.isEmpty();
        return evidence + 0.3 * Math.min(2, Math.max(cards, question.facets().size())) + (asksToDo ? 0.4 : 0);
    }

    /** The drills spoken of before. */
    List<DrillId> before() {
        return question.before();
    }

    /** Whether it can be about hips and exercise at all. */
    boolean isOurs() {
        return evidence() > 1e-6;
    }

    /** What was said at these places, in quotation marks. */
    String said(BitSet places) {
        return places.stream().mapToObj(reading::mended).collect(Collectors.joining(" ", "'", "'"));
    }

    /** The words that ask in this way. */
    String said(Form form) {
        return message.phrases().stream()
                .filter(phrase -> phrase.meaning() == form)
                .map(phrase -> said(phrase.places()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** How much of what the message is about stands at these places, 0 to 1. */
    double share(BitSet places) {
        BitSet content = message.content();
        content.or(places);
        return weight(places) / weight(content);
    }

    private double weight(BitSet places) {
        return places.stream().mapToDouble(weights::get).sum();
    }

    /** How much of the message the best drill explains, 0 to 1. */
    double bestDrillShare() {
        return drills.isEmpty() ? 0 : drills.getFirst().share();
    }

    /** How much of the message this drill explains; empty where others explain far more. */
    Optional<Double> share(DrillId drill) {
        return drills.stream()
                .filter(hit -> hit.id().equals(drill.value()))
                .map(Hit::share)
                .findFirst();
    }
}
