package swivel.knowledge;

import java.util.Optional;
import java.util.function.Supplier;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Judge.Judgement;
import swivel.knowledge.Ruling.Verdict;
import swivel.knowledge.index.Meaning.Form;
import swivel.library.ArticleId;
import swivel.library.Library;
import swivel.library.SelfTestId;

/** The self-test that is asked for, by its name or by one of its questions. */
final class Measuring implements Judgement {
    private static final double NAMED = 0.95;

    private final Library library;

    Measuring(Library library) {
        this.library = library;
    }

    @Override
    public Ruling of(Case asked, Guesses guesses) {
        Optional<SelfTestId> test = asked.message().selfTestAsked();
        boolean asksOfADrill = !asked.question().facets().isEmpty()
                && Parts.isAsked(asked)
                && !asked.message().has(Form.MEASURING);
        return test.isPresent() && !asksOfADrill
                ? verdict(test.get(), NAMED, () -> "most of it asks for self-test " + test.get())
                : Ruling.pass(() -> "most of it asks for none");
    }

    Verdict verdict(SelfTestId id, double confidence, Supplier<String> because) {
        ArticleId subject = library.selfTest(id).orElseThrow().articles().getFirst();
        return new Verdict(new Answer.OneSelfTest(id, subject, confidence), Rule.SELF_TEST, because);
    }
}
