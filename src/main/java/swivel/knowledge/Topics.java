package swivel.knowledge;

import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Judge.Judgement;
import swivel.knowledge.Ruling.Verdict;
import swivel.knowledge.index.Meaning.Form;
import swivel.knowledge.index.Passages.Hit;
import swivel.library.ArticleId;

/** The article that answers a question that is no drill's. */
final class Topics implements Judgement {
    /** The share of the question that an article must explain: where its very subject is named, */
    private static final double NAMED = 0.35;
    /** where an explanation or advice is asked for, */
    private static final double EXPLAINS = 0.5;
    /** where a drill is named too, */
    private static final double BESIDE_A_DRILL = 0.65;
    /** and where nothing of the kind helps. */
    private static final double ALONE = 0.8;

    @Override
    public Ruling of(Case asked) {
        if (asked.articles().isEmpty() || !asked.isOurs()) {
            return Ruling.pass(() -> "no article has words of it");
        }
        Hit article = asked.articles().getFirst();
        boolean explains = asked.message().has(Form.EXPLANATION, Form.ADVICE);
        double enough = !explains ? ALONE : asked.message().means(new ArticleId(article.id())) ? NAMED : EXPLAINS;
        if (article.share() < enough) {
            return Ruling.pass(() -> explained(article) + "; " + Ruling.percent(enough) + " is needed");
        }
        return explains || article.share() >= asked.bestDrillShare()
                ? first(asked)
                : Ruling.pass(() -> explained(article) + ", and a drill's card explains more");
    }

    /** The best article as the answer. */
    Ruling first(Case asked) {
        return asked.articles().stream()
                .findFirst()
                .<Ruling>map(article -> new Verdict(
                        new Answer.OneArticle(new ArticleId(article.id()), article.share()),
                        Rule.ARTICLE,
                        () -> explained(article)
                                + (asked.message().means(new ArticleId(article.id()))
                                        ? " and is asked for by name"
                                        : "")))
                .orElseGet(() -> Ruling.pass(() -> "no article has words of it"));
    }

    private static String explained(Hit article) {
        return "article " + article.id() + " explains " + Ruling.percent(article.share()) + " of it";
    }

    /** Whether an explanation is asked for that an article holds more of than this share. */
    boolean isMeantRather(Case asked, double share) {
        return asked.articles().stream()
                .limit(1)
                .anyMatch(article -> article.share() >= EXPLAINS
                        && article.share() > share + 0.1
                        && (asked.message().has(Form.EXPLANATION)
                                || (asked.message().has(Form.ADVICE) && article.share() > asked.bestDrillShare())));
    }

    /** Whether the message names the subject of an article, or asks the very question that it answers. */
    boolean isSubjectOf(Case asked) {
        return asked.articles().stream().limit(1).anyMatch(article -> {
            ArticleId id = new ArticleId(article.id());
            return article.share() >= EXPLAINS
                    && (asked.message().means(id) || asked.message().isQuestionOf(id));
        });
    }

    /** Whether an article explains much of the message, and more of it than any drill. */
    boolean fitsWell(Case asked) {
        return asked.articles().stream()
                .limit(1)
                .anyMatch(article -> article.share() >= BESIDE_A_DRILL && article.share() > asked.bestDrillShare());
    }
}
