package swivel.knowledge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Message.Part;
import swivel.knowledge.Ruling.Pass;
import swivel.knowledge.Ruling.Verdict;
import swivel.knowledge.index.Meaning;
import swivel.knowledge.index.Meaning.Form;
import swivel.knowledge.index.Phrasebook;
import swivel.library.Library;

/** Decides what is meant: the first rule that has an answer gives it. */
final class Judge {
    private static final double CERTAIN = 1;

    /** From this share on a drill that is named may be meant though more speaks for something else. */
    private static final double LIKELY = 0.15;

    private final List<Step> steps;

    /** A rule in its turn, and what it asks whether it is. */
    private record Step(String title, Judgement judgement) {}

    /** A rule that had no answer, and why. */
    record Passed(String title, Pass pass) {}

    /**
     * What was decided.
     *
     * @param passed the rules that were asked before, in their order
     */
    record Decision(Verdict verdict, List<Passed> passed) {}

    /** Has an answer, or leaves it to the next. */
    @FunctionalInterface
    interface Judgement {
        Ruling of(Case asked, Guesses guesses);
    }

    Judge(Library library, Phrasebook book, Premises premises) {
        Nearby nearby = new Nearby(library, book);
        Measuring measuring = new Measuring(library);
        this.steps = List.of(
                new Step("greeting", Judge::greeting),
                new Step("comparison", new Comparison(nearby)),
                new Step("self-test", measuring),
                new Step("nothing but a name", (asked, guesses) -> nothingButAName(asked, guesses, nearby)),
                new Step("follow-up", new FollowUp(nearby)),
                new Step("part of a named drill", (asked, guesses) -> partOfANamedDrill(asked, guesses, nearby)),
                new Step("wrong claim", premises),
                new Step("what most speaks for", new BestGuess(nearby, new Goals(library), measuring)));
    }

    Decision judge(Case asked, Guesses guesses) {
        List<Passed> passed = new ArrayList<>();
        if (asked.message().words().isEmpty()) {
            return new Decision(nothing(Rule.NO_WORDS, "no word of it can be read"), passed);
        }
        for (Step step : steps) {
            switch (step.judgement().of(asked, guesses)) {
                case Verdict verdict -> {
                    return new Decision(verdict, passed);
                }
                case Pass pass -> passed.add(new Passed(step.title(), pass));
            }
        }
        return new Decision(nothing(Rule.NOTHING_NEAR, "no rule has an answer"), passed);
    }

    private static Verdict nothing(Rule rule, String because) {
        return new Verdict(new Answer.Nothing(null), rule, () -> because);
    }

    /** A name alone, or among words that say nothing by themselves, in whatever language. */
    private static Ruling nothingButAName(Case asked, Guesses guesses, Nearby nearby) {
        Message message = asked.message();
        if (message.count(Part.NAME) == 0 || isTopic(message)) {
            return Ruling.pass(() -> "it is no name, or an article's as well");
        }
        return asked.mentions().stream()
                .limit(1)
                .filter(mention ->
                        asked.share(mention.places()) == 1 && mention.drills().size() == 1)
                .flatMap(mention -> mention.drill().stream())
                .filter(drill -> !guesses.isAnotherDrill(drill))
                .findFirst()
                .<Ruling>map(drill -> new Verdict(
                        nearby.answer(drill, List.of(), CERTAIN),
                        Rule.NAME,
                        () -> "the name of " + drill + " is all that it says"))
                .orElseGet(() -> Ruling.pass(() -> "it says more than a name"));
    }

    /** Who names one drill and clearly asks for a part of its card means that drill, whatever else is told. */
    private static Ruling partOfANamedDrill(Case asked, Guesses guesses, Nearby nearby) {
        if (guesses.best().meaning() instanceof Meaning.Named || !Parts.isClearlyAsked(asked)) {
            return Ruling.pass(() -> "a drill is meant already, or no part is clearly asked for");
        }
        return asked.mentions().stream()
                .filter(mention ->
                        asked.mentions().size() == 1 && mention.drills().size() == 1)
                .flatMap(mention -> mention.drill().stream())
                .filter(drill -> guesses.share(drill) > LIKELY)
                .findFirst()
                .<Ruling>map(drill -> new Verdict(
                        nearby.answer(drill, List.of(), guesses.share(drill)),
                        Rule.NAME,
                        () -> "a part of the card of " + drill + " is asked for, which it names"))
                .orElseGet(() -> Ruling.pass(() -> "no single drill is named that is likely meant"));
    }

    private static boolean isTopic(Message message) {
        return message.phrases().stream()
                .anyMatch(phrase -> phrase.meaning() instanceof Meaning.Topic
                        && phrase.length() == message.words().size());
    }

    private static Ruling greeting(Case asked, Guesses guesses) {
        Message message = asked.message();
        BitSet rest = message.telling();
        message.phrases().stream()
                .filter(phrase -> phrase.meaning() == Form.GREETING)
                .forEach(phrase -> rest.andNot(phrase.places()));
        boolean goesOn = !asked.before().isEmpty() && !asked.question().facets().isEmpty();
        return rest.isEmpty() && message.has(Form.GREETING) && !goesOn
                ? nothing(Rule.OTHER_SUBJECT, "it is a greeting and nothing else")
                : Ruling.pass(() -> "it is more than a greeting");
    }
}
