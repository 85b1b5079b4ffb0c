package swivel.knowledge;

import java.util.Optional;
import java.util.function.Supplier;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Judge.Judgement;
import swivel.knowledge.Ruling.Verdict;
import swivel.knowledge.index.Meaning.Form;
import swivel.knowledge.index.Passages.Hit;
import swivel.library.ArticleId;
import swivel.library.Library;
import swivel.library.SelfTestId;

/** The self-test that answers: one that is asked for by name, or what measures the thing that is to be measured. */
final class Measuring implements Judgement {
    /** The share of the question that a self-test must explain where it is not named. */
    private static final double ENOUGH = 0.65;

    private static final int FEWEST_WORDS = 2;
    private static final double NAMED = 0.95;

    private final Library library;

    Measuring(Library library) {
        this.library = library;
    }

    @Override
    public Ruling of(Case asked) {
        Optional<SelfTestId> named = asked.message().selfTestAsked();
        if (named.isPresent()) {
            return verdict(named.get(), NAMED, () -> "most of it asks for self-test " + named.get());
        }
        return fitting(asked)
                .<Ruling>map(hit -> verdict(
                        new SelfTestId(hit.id()),
                        hit.share(),
                        () -> "%s asks to measure, and self-test %s explains %s of it"
                                .formatted(asked.said(Form.MEASURING), hit.id(), Ruling.percent(hit.share()))))
                .orElseGet(() -> Ruling.pass(() -> "it asks for no self-test"));
    }

    private static Optional<Hit> fitting(Case asked) {
        if (!asked.message().has(Form.MEASURING)) {
            return Optional.empty();
        }
        double others = asked.articles().stream()
                .limit(1)
                .mapToDouble(hit -> asked.message().isQuestionOf(new ArticleId(hit.id())) ? 1 : hit.share())
                .findFirst()
                .orElse(0);
        return asked.selfTests().stream()
                .limit(1)
                .filter(hit -> hit.share() >= Math.max(ENOUGH, others) && hit.matched() >= FEWEST_WORDS)
                .filter(hit ->
                        asked.mentions().stream().allMatch(mention -> asked.share(mention.places()) < hit.share()))
                .findFirst();
    }

    private Verdict verdict(SelfTestId id, double confidence, Supplier<String> because) {
        ArticleId subject = library.selfTest(id).orElseThrow().articles().getFirst();
        return new Verdict(new Answer.OneSelfTest(id, subject, confidence), Rule.SELF_TEST, because);
    }
}
