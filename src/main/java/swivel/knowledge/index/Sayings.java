package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import swivel.knowledge.index.SubjectLearner.Subject;
import swivel.library.Article;
import swivel.library.Drill;
import swivel.library.Library;
import swivel.library.Translation;

/** What people say of each drill, article, goal and other subject, a document for each line. */
final class Sayings {
    private static final int MOST_WORDS = 100;
    /** Whatever they aim at, whatever else they want: who asks for drills or for nothing that is here asks alike. */
    private static final Set<String> ONE_SUBJECT = Set.of(Fields.AIM, Fields.ELSEWHERE);

    private final Library library;
    private final PlainWords words;
    private final List<Document> all = new ArrayList<>();
    private final SubjectLearner learner;

    /** @param learner told of every line */
    Sayings(Library library, PlainWords words, SubjectLearner learner) {
        this.library = library;
        this.words = words;
        this.learner = learner;
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
            List<String> said = words.read(line, MOST_WORDS);
            Page page = new Page(words, kind, value);
            page.indexed(Fields.LINE, List.copyOf(Grams.of(said)));
            page.written(line);
            all.add(page.document());
            learner.add(new Subject(kind, ONE_SUBJECT.contains(kind) ? "" : value), said);
        }
    }
}
