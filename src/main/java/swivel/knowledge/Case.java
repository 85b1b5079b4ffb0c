package swivel.knowledge;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.Names.Mention;
import swivel.knowledge.index.Likeness.Like;
import swivel.knowledge.index.Manner;
import swivel.knowledge.index.Meaning.Form;
import swivel.knowledge.index.Reading;
import swivel.knowledge.index.Subjects;
import swivel.library.DrillId;
import swivel.library.Facet;
import swivel.library.WrongClaim;

/**
 * All that the rules look at.
 *
 * @param question as it was asked
 * @param reading the words of the message, and what stood there
 * @param weights how telling each word of the message is
 * @param mentions the drills named, the fullest name first
 * @param calls whose names its words are from
 * @param likes what people say who mean something alike
 * @param subjects what its words speak for
 * @param manners how probable it is that it is after each
 * @param premise what it takes for granted and is wrong, or null
 * @param parts how probable it is that each part of a drill's card is asked for
 */
record Case(
        Question question,
        Message message,
        Reading reading,
        List<Double> weights,
        List<Mention> mentions,
        NameWords.Calls calls,
        List<Like> likes,
        Subjects subjects,
        Map<Manner, Double> manners,
        @Nullable WrongClaim premise,
        Map<Facet, Double> parts) {

    /** The same words as part of another talk. */
    Case as(Question other) {
        return new Case(other, message, reading, weights, mentions, calls, likes, subjects, manners, premise, parts);
    }

    /** The drills spoken of before. */
    List<DrillId> before() {
        return question.before();
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
}
