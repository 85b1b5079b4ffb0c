package swivel.knowledge;

import java.util.Optional;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Judge.Judgement;
import swivel.knowledge.Judge.Verdict;
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
    public Optional<Verdict> of(Case asked, Guesses guesses) {
        return asked.message().selfTestAsked().map(test -> verdict(test, NAMED));
    }

    Verdict verdict(SelfTestId id, double confidence) {
        ArticleId subject = library.selfTest(id).orElseThrow().articles().getFirst();
        return new Verdict(new Answer.OneSelfTest(id, subject, confidence), Rule.SELF_TEST);
    }
}
