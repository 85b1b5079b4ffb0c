package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import swivel.library.Article;
import swivel.library.Drill;
import swivel.library.Library;
import swivel.library.Translation;

/** What people say of each drill, article, goal and other subject, a document for each line. */
final class Sayings {
    private final Library library;
    private final PlainWords words;
    private final List<Document> all = new ArrayList<>();

    Sayings(Library library, PlainWords words) {
        this.library = library;
        this.words = words;
    }

    /** To be asked once. */
    List<Document> all() {
        for (Drill drill : library.drills()) {
            add(Fields.DRILL, drill.id().value(), Titles.of(drill.facts()));
            add(Fields.DRILL, drill.id().value(), drill.asked());
        }
        library.drafts().forEach(draft -> add(Fields.DRILL, draft.id().value(), Titles.of(draft)));
        library.articles().forEach(this::add);
        library.selfTests().forEach(test -> add(Fields.SELF_TEST, test.id().value(), Titles.of(test)));
        for (Translation translation : library.translations()) {
            translation
                    .drills()
                    .values()
                    .forEach(drill -> add(Fields.DRILL, drill.id().value(), Titles.of(drill.facts())));
            translation.articles().values().forEach(this::add);
        }
        Lexicon.ASKED_GOALS.of(library.vocabulary()).forEach((drills, lines) -> add(Fields.AIM, drills, lines));
        Lexicon.ASKED_ELSEWHERE
                .of(library.vocabulary())
                .forEach((subject, lines) -> add(Fields.ELSEWHERE, subject, lines));
        return all;
    }

    private void add(Article article) {
        add(Fields.ARTICLE, article.id().value(), Titles.of(article));
    }

    private void add(String kind, String value, List<String> lines) {
        for (String line : lines) {
            Page page = new Page(words, kind, value);
            page.grams(Fields.LINE, List.of(line));
            page.written(line);
            all.add(page.document());
        }
    }
}
