package swivel.knowledge.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import swivel.knowledge.index.SubjectLearner.Subject;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.Translation;

/** What people say of each drill, article, goal and other subject, a document for each line. */
final class Sayings {
    private static final int MOST_WORDS = 100;
    /** Whatever they aim at, whatever else they want: who asks for drills or for nothing that is here asks alike. */
    private static final Set<String> ONE_SUBJECT = Set.of(Fields.AIM, Fields.ELSEWHERE);

    private final Library library;
    private final PlainWords words;
    private final SubjectLearner learner;

    /** @param learner told of every line */
    Sayings(Library library, PlainWords words, SubjectLearner learner) {
        this.library = library;
        this.words = words;
        this.learner = learner;
    }

    /** To be asked once. Each is made when its turn comes: all of them together would take half of the memory. */
    Stream<Document> all() {
        return Stream.of(
                        library.drills().stream().flatMap(drill -> drill(drill.id(), drill.facts(), drill.asked())),
                        library.drafts().stream().flatMap(draft -> drill(draft.id(), draft, List.of())),
                        library.articles().stream()
                                .flatMap(article ->
                                        said(Fields.ARTICLE, article.id().value(), Titles.of(article))),
                        library.selfTests().stream()
                                .flatMap(
                                        test -> said(Fields.SELF_TEST, test.id().value(), Titles.of(test))),
                        said(Fields.AIM, Lexicon.ASKED_GOALS),
                        said(Fields.ELSEWHERE, Lexicon.ASKED_ELSEWHERE),
                        library.translations().stream().flatMap(this::foreign))
                .flatMap(lines -> lines);
    }

    private Stream<Document> drill(DrillId id, DrillFacts facts, List<String> asked) {
        return Stream.concat(said(Fields.DRILL, id.value(), Titles.of(facts)), said(Fields.DRILL, id.value(), asked));
    }

    private Stream<Document> said(String kind, Lexicon lexicon) {
        return lexicon.of(library.vocabulary()).entrySet().stream()
                .flatMap(lines -> said(kind, lines.getKey(), lines.getValue()));
    }

    private Stream<Document> foreign(Translation translation) {
        return Stream.concat(
                translation.drills().values().stream()
                        .flatMap(drill -> foreign(Fields.DRILL, drill.id().value(), Titles.of(drill.facts()))),
                translation.articles().values().stream()
                        .flatMap(article -> foreign(Fields.ARTICLE, article.id().value(), Titles.of(article))));
    }

    private Stream<Document> foreign(String kind, String value, List<String> lines) {
        Subject subject = new Subject(kind, value);
        return lines.stream().map(line -> {
            List<String> said = read(line);
            learner.addForeign(subject, said);
            return document(kind, value, line, said);
        });
    }

    private Stream<Document> said(String kind, String value, List<String> lines) {
        Subject subject = new Subject(kind, ONE_SUBJECT.contains(kind) ? "" : value);
        return lines.stream().map(line -> {
            List<String> said = read(line);
            learner.add(subject, said);
            return document(kind, value, line, said);
        });
    }

    private List<String> read(String line) {
        return words.read(line, MOST_WORDS);
    }

    private Document document(String kind, String value, String line, List<String> said) {
        Page page = new Page(words, kind, value);
        page.indexed(Fields.LINE, List.copyOf(Grams.of(said)));
        page.written(line);
        return page.document();
    }
}
