package swivel.knowledge;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Message.Part;
import swivel.knowledge.index.Meaning.Form;
import swivel.knowledge.index.Phrasebook;
import swivel.library.Library;

/** Decides what is meant: the first rule that has an answer gives it. */
final class Judge {
    private static final double CERTAIN = 1;

    private final List<Judgement> judgements;

    /** An answer and the rule that gave it. */
    record Verdict(Answer answer, Rule rule) {}

    /** Has an answer, or leaves it to the next. */
    @FunctionalInterface
    interface Judgement {
        Optional<Verdict> of(Case asked, Guesses guesses);
    }

    Judge(Library library, Phrasebook book) {
        Nearby nearby = new Nearby(library, book);
        Measuring measuring = new Measuring(library);
        this.judgements = List.of(
                Judge::greeting,
                new Comparison(nearby),
                measuring,
                (asked, guesses) -> nothingButAName(asked, nearby),
                new FollowUp(nearby),
                new BestGuess(nearby, new Goals(library), measuring));
    }

    Verdict judge(Case asked, Guesses guesses) {
        if (asked.message().words().isEmpty()) {
            return new Verdict(new Answer.Nothing(null), Rule.NO_WORDS);
        }
        return judgements.stream()
                .flatMap(judgement -> judgement.of(asked, guesses).stream())
                .findFirst()
                .orElseGet(() -> new Verdict(new Answer.Nothing(null), Rule.NOTHING_NEAR));
    }

    /** A name among words that say nothing by themselves, in whatever language. */
    private static Optional<Verdict> nothingButAName(Case asked, Nearby nearby) {
        return asked.mentions().stream()
                .limit(1)
                .filter(mention ->
                        asked.share(mention.places()) == 1 && asked.message().count(Part.NAME) > 0)
                .filter(mention -> asked.message().count(Part.FILLER) > 0)
                .flatMap(mention -> mention.drill().stream())
                .map(drill -> new Verdict(nearby.answer(drill, List.of(), CERTAIN), Rule.NAME))
                .findFirst();
    }

    private static Optional<Verdict> greeting(Case asked, Guesses guesses) {
        Message message = asked.message();
        BitSet rest = message.telling();
        message.phrases().stream()
                .filter(phrase -> phrase.meaning() == Form.GREETING)
                .forEach(phrase -> rest.andNot(phrase.places()));
        return rest.isEmpty() && message.has(Form.GREETING)
                ? Optional.of(new Verdict(new Answer.Nothing(null), Rule.OTHER_SUBJECT))
                : Optional.empty();
    }
}
