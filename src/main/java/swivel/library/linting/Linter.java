package swivel.library.linting;

import java.util.List;

/** Checks what no single file can show: links, chains, names, doses, cautions and claims against each other. */
public final class Linter {
    private static final List<Rule> RULES = List.of(
            new ChainRule(),
            new NameRule(),
            new CardRule(),
            new CautionRule(),
            new ArticleRule(),
            new SelfTestRule(),
            new ConditionRule(),
            new SessionRule(),
            new ProgrammeRule(),
            new LexiconRule(),
            new SourceRule(),
            new RepetitionRule(),
            new ClaimRule(),
            new LinkRule(),
            new VocabularyRule(),
            new TranslationRule(),
            new TranslatedNameRule());

    private Linter() {}

    public static void check(Content content, Findings findings) {
        RULES.forEach(rule -> rule.check(content, findings));
    }
}
