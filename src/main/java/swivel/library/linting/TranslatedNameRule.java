package swivel.library.linting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import swivel.library.Translation;

/** In whatever language a name or a question is written, it leads to one page. */
final class TranslatedNameRule implements Rule {
    @Override
    public void check(Content content, Findings findings) {
        Owners names = new Owners(content, findings, new HashMap<>());
        content.allFacts().forEach(drill -> {
            names.take(drill.aliases(), drill.id());
            names.take(List.of(drill.name()), drill.id());
        });
        Owners questions = new Owners(content, findings, new HashMap<>());
        content.library().articles().forEach(article -> questions.take(article.questions(), article.id()));
        content.library().selfTests().forEach(test -> questions.take(test.questions(), test.id()));
        content.library().translations().forEach(translation -> check(translation, names, questions));
    }

    private static void check(Translation translation, Owners names, Owners questions) {
        translation.drills().forEach((id, drill) -> {
            TranslatedPage page = TranslatedPage.of(translation, TranslatedPage.DRILLS, id);
            names.add(page, drill.facts().aliases(), "/aliases");
            names.add(page, List.of(drill.name()), "/title");
        });
        translation
                .articles()
                .forEach((id, article) -> questions.add(
                        TranslatedPage.of(translation, TranslatedPage.ARTICLES, id),
                        article.questions(),
                        "/questions"));
        translation
                .selfTests()
                .forEach((id, test) -> questions.add(
                        TranslatedPage.of(translation, TranslatedPage.SELF_TESTS, id), test.questions(), "/questions"));
    }

    /**
     * Which page each name leads to.
     *
     * @param idOf {@link HeardName} → id
     */
    private record Owners(Content content, Findings findings, Map<String, String> idOf) {

        void take(List<String> names, Object id) {
            names.forEach(name -> idOf.putIfAbsent(HeardName.of(name), id.toString()));
        }

        void add(TranslatedPage page, List<String> names, String key) {
            for (int i = 0; i < names.size(); i++) {
                String owner = idOf.putIfAbsent(HeardName.of(names.get(i)), page.id());
                if (owner != null && !owner.equals(page.id())) {
                    findings.add(
                            page.file(),
                            content.lines().of(page.file(), key + "/" + i),
                            "'" + names.get(i) + "' also leads to " + owner,
                            "keep it in one of the two");
                }
            }
        }
    }
}
