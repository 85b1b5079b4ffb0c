package swivel.knowledge;

import java.util.Optional;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Judge.Judgement;
import swivel.knowledge.Ruling.Verdict;
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
        return test.isPresent() ? verdict(test.get()) : Ruling.pass(() -> "it asks for none");
    }

    private Verdict verdict(SelfTestId id) {
        ArticleId subject = library.selfTest(id).orElseThrow().articles().getFirst();
        return new Verdict(
                new Answer.OneSelfTest(id, subject, NAMED),
                Rule.SELF_TEST,
                () -> "most of it asks for self-test " + id);
    }
}
