package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import swivel.knowledge.index.SubjectLearner.Subject;
import swivel.library.Article;
import swivel.library.Card;
import swivel.library.Drill;
import swivel.library.Library;
import swivel.library.Translation;

/** What people say of each drill, article, goal and other subject, a document for each line. */
final class Sayings {
    private static final int MOST_WORDS = 100;
    /** Whatever they aim at, whatever else they want: who asks for drills or for nothing that is here asks alike. */
    private static final Set<String> ONE_SUBJECT = Set.of(Fields.AIM, Fields.ELSEWHERE);

    private static final Pattern SENTENCE = Pattern.compile("[.:!?]\\s");

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
            learn(Fields.DRILL, drill.id().value(), Titles.of(drill.facts()));
            learn(Fields.DRILL, drill.id().value(), drill.asked());
            learnWritten(Fields.DRILL, drill.id().value(), sentences(drill.card()));
        }
        library.drafts().forEach(draft -> learn(Fields.DRILL, draft.id().value(), Titles.of(draft)));
        library.articles().forEach(article -> learn(Fields.ARTICLE, article.id().value(), Titles.of(article)));
        library.selfTests().forEach(test -> learn(Fields.SELF_TEST, test.id().value(), Titles.of(test)));
        Lexicon.ASKED_GOALS.of(library.vocabulary()).forEach((drills, lines) -> learn(Fields.AIM, drills, lines));
        Lexicon.ASKED_ELSEWHERE
                .of(library.vocabulary())
                .forEach((subject, lines) -> learn(Fields.ELSEWHERE, subject, lines));
        library.translations().forEach(this::learn);
        return all;
    }

    private void learn(Translation translation) {
        for (Drill drill : translation.drills().values()) {
            learnForeign(Fields.DRILL, drill.id().value(), Titles.of(drill.facts()));
        }
        for (Article article : translation.articles().values()) {
            learnForeign(Fields.ARTICLE, article.id().value(), Titles.of(article));
        }
    }

    private void learnForeign(String kind, String value, List<String> lines) {
        for (String line : lines) {
            List<String> said = read(line);
            add(kind, value, line, said);
            learner.addForeign(new Subject(kind, value), said);
        }
    }

    private void learn(String kind, String value, List<String> lines) {
        Subject subject = new Subject(kind, ONE_SUBJECT.contains(kind) ? "" : value);
        for (String line : lines) {
            List<String> said = read(line);
            add(kind, value, line, said);
            learner.add(subject, said);
        }
    }

    /** Only where a message tells one subject from another: nobody speaks as a page does. */
    private void learnWritten(String kind, String value, List<String> sentences) {
        Subject subject = new Subject(kind, value);
        sentences.forEach(sentence -> learner.addWritten(subject, read(sentence)));
    }

    private static List<String> sentences(Card card) {
        List<String> all = new ArrayList<>(List.of(card.setUp(), card.breathAndTempo(), card.feel(), card.why()));
        all.addAll(card.steps());
        card.mistakes().forEach(mistake -> all.add(mistake.what() + ". " + mistake.cure()));
        Stream.of(card.easier(), card.harder(), card.withoutEquipment())
                .filter(Objects::nonNull)
                .forEach(all::add);
        return sentences(all);
    }

    private static List<String> sentences(List<String> texts) {
        return texts.stream().flatMap(SENTENCE::splitAsStream).toList();
    }

    private List<String> read(String line) {
        return words.read(line, MOST_WORDS);
    }

    private void add(String kind, String value, String line, List<String> said) {
        Page page = new Page(words, kind, value);
        page.indexed(Fields.LINE, List.copyOf(Grams.of(said)));
        page.written(line);
        all.add(page.document());
    }
}
