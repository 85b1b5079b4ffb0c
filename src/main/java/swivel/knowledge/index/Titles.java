package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import swivel.library.Article;
import swivel.library.DrillFacts;
import swivel.library.SelfTest;

/** What drills, articles and self-tests are called, and what people ask who mean them. */
final class Titles {
    private Titles() {}

    static List<String> of(DrillFacts drill) {
        Set<String> names = new LinkedHashSet<>(drill.aliases());
        names.add(drill.name());
        names.add(drill.name().replaceFirst("\\s*\\(.*", ""));
        names.add(spaced(drill.id().value()));
        return List.copyOf(names);
    }

    static List<String> of(Article article) {
        List<String> asked = new ArrayList<>(article.questions());
        asked.add(article.title());
        asked.add(spaced(article.id().value()));
        return asked;
    }

    static List<String> of(SelfTest test) {
        List<String> asked = new ArrayList<>(test.questions());
        asked.add(test.title());
        asked.add(spaced(test.id().value()));
        asked.add(test.code());
        return asked;
    }

    private static String spaced(String id) {
        return id.replace('-', ' ');
    }
}
