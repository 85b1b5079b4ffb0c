package swivel.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import swivel.knowledge.Names.Mention;
import swivel.knowledge.index.Meaning.Form;
import swivel.knowledge.index.Passages;
import swivel.knowledge.index.Passages.Hit;
import swivel.knowledge.index.Reading;
import swivel.knowledge.index.SearchIndex;
import swivel.library.ArticleId;
import swivel.library.DrillId;
import swivel.library.Library;

/** Answers questions from a library. Safe for use by many threads at once. */
public final class Knowledge implements AutoCloseable {
    /** What stands behind these words, or behind these letters, of a question is not read. */
    private static final int WORDS = 60;

    private static final int LETTERS = 1_500;
    private static final int HITS = 10;
    /** So much more an article fits whose very subject is named. */
    private static final double VERY_SUBJECT = 3;

    private final SearchIndex index;
    private final Names names;
    private final Judge judge;
    private final Explainer explainer;

    private Knowledge(Library library, SearchIndex index) {
        this.index = index;
        this.names = new Names(index.phrasebook());
        this.judge = new Judge(library, index.phrasebook());
        this.explainer = new Explainer(library, index);
    }

    /**
     * Opens the index that is kept in this folder for this library, or builds it there; what is left in the folder of
     * other libraries is deleted.
     *
     * @throws KnowledgeException where the folder cannot be read or written
     */
    public static Knowledge open(Library library, Path indexFolder) {
        try {
            return new Knowledge(library, SearchIndex.open(library, indexFolder));
        } catch (IOException broken) {
            throw new KnowledgeException(
                    "The index in " + indexFolder + " cannot be opened or built; check permissions and free space",
                    broken);
        }
    }

    public Answer find(Question question) {
        try {
            return judge.judge(read(question)).verdict().answer();
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    /** The answer that {@link #find} gives, and how it comes about. */
    public Explanation explain(Question question) {
        try {
            Case asked = read(question);
            return explainer.explain(asked, judge.judge(asked));
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    private static KnowledgeException unreadable(IOException broken) {
        return new KnowledgeException("The index cannot be read; delete its folder and start again", broken);
    }

    private Case read(Question question) throws IOException {
        String text = question.text();
        Reading reading = index.read(text.length() > LETTERS ? text.substring(0, LETTERS) : text, WORDS);
        List<String> words = reading.words();
        Passages passages = index.passages();
        Set<String> known = new HashSet<>();
        List<Double> weights = new ArrayList<>();
        for (String word : words) {
            weights.add(passages.weight(word));
            if (passages.isKnown(word)) {
                known.add(word);
            }
        }
        Message message = Message.read(words, known, index.phrasebook());
        List<Mention> mentions = names.in(message);
        return new Case(
                question,
                message,
                reading,
                weights,
                mentions,
                drills(message, mentions),
                articles(message),
                passages.selfTests(message.at(message.telling()), HITS));
    }

    /** Drills by what is said of them; a drill that another is likened to is not the one that is meant. */
    private List<Hit> drills(Message message, List<Mention> mentions) throws IOException {
        List<Hit> hits = index.passages().drills(message.at(message.content()), HITS);
        if (!message.has(Form.LIKENESS) || mentions.isEmpty()) {
            return hits;
        }
        List<DrillId> likened = mentions.getFirst().drills();
        return hits.stream()
                .filter(hit -> !likened.contains(new DrillId(hit.id())))
                .toList();
    }

    /** Articles by what they say; one whose very subject is named comes before others that fit a little better. */
    private List<Hit> articles(Message message) throws IOException {
        return index.passages().articles(message.at(message.telling()), HITS).stream()
                .sorted(Comparator.comparingDouble(
                        hit -> message.means(new ArticleId(hit.id())) ? -VERY_SUBJECT * hit.fit() : -hit.fit()))
                .toList();
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException broken) {
            throw new KnowledgeException("The index could not be closed", broken);
        }
    }
}
