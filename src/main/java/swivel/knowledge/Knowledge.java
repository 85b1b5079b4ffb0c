package swivel.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import swivel.knowledge.Judge.Decision;
import swivel.knowledge.Names.Mention;
import swivel.knowledge.Ruling.Verdict;
import swivel.knowledge.index.Manner;
import swivel.knowledge.index.Reading;
import swivel.knowledge.index.SearchIndex;
import swivel.library.Library;

/** Answers questions from a library. Safe for use by many threads at once. */
public final class Knowledge implements AutoCloseable {
    /** What stands behind these words, or behind these letters, of a question is not read. */
    private static final int WORDS = 60;

    private static final int LETTERS = 1_500;

    private final SearchIndex index;
    private final NameWords nameWords;
    private final Names names;
    private final AskedParts parts;
    private final Premises premises;
    private final Judge judge;
    private final Explainer explainer;
    private final Weights weights = Weights.learned();

    private Knowledge(Library library, SearchIndex index) {
        this.index = index;
        this.nameWords = new NameWords(index.phrasebook());
        this.names = new Names(index.phrasebook(), nameWords);
        this.parts = new AskedParts(index);
        this.premises = new Premises(library);
        this.judge = new Judge(library, index.phrasebook(), premises);
        this.explainer = new Explainer(library, index, weights);
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

    public Found find(Question question) {
        return find(consider(question));
    }

    public Found find(Considered question) {
        return found(question, decision(question));
    }

    /** Finds out all that does not depend on what was spoken of before, which takes nearly all of the time. */
    public Considered consider(Question question) {
        try {
            Case asked = read(question);
            return new Considered(asked, weights.weigh(new Evidence(asked).candidates()));
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    /** What {@link #find} finds, and how it comes about. */
    public Explanation explain(Question question) {
        Considered considered = consider(question);
        Decision decision = decision(considered);
        try {
            return explainer.explain(found(considered, decision), considered.asked(), considered.guesses(), decision);
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    private Decision decision(Considered question) {
        return judge.judge(question.asked(), question.guesses());
    }

    private static Found found(Considered question, Decision decision) {
        Verdict verdict = decision.verdict();
        return new Found(
                verdict.answer(),
                verdict.rule(),
                Parts.of(question.asked()),
                question.guesses().certainty(),
                question.asked().premise());
    }

    private static KnowledgeException unreadable(IOException broken) {
        return new KnowledgeException("The index cannot be read; delete its folder and start again", broken);
    }

    Case read(Question question) throws IOException {
        String whole = question.text();
        String text = whole.length() > LETTERS ? whole.substring(0, LETTERS) : whole;
        Reading reading = index.read(text, WORDS);
        List<String> words = reading.words();
        Set<String> known = new HashSet<>();
        List<Double> weights = new ArrayList<>();
        for (String word : words) {
            weights.add(index.weight(word));
            if (index.isKnown(word)) {
                known.add(word);
            }
        }
        Message message = Message.read(words, known, index.phrasebook());
        List<Mention> mentions = names.in(message);
        List<String> spoken = spoken(words, mentions, 0, words.size());
        Map<Manner, Double> manners = index.manners().of(spoken);
        return new Case(
                question,
                message,
                reading,
                weights,
                mentions,
                nameWords.calls(new LinkedHashSet<>(words)),
                index.likeness().of(words),
                index.subjects(words),
                manners,
                premises.in(text),
                parts.of(reading, mentions, Parts.together(index.parts(spoken), manners)));
    }

    /** These words, with {@link Manner#DRILL} for every drill that is named there. */
    static List<String> spoken(List<String> words, List<Mention> mentions, int from, int to) {
        List<String> spoken = new ArrayList<>();
        for (int place = from; place < to; place++) {
            int here = place;
            if (mentions.stream().anyMatch(mention -> mention.start() == here)) {
                spoken.add(Manner.DRILL);
            } else if (mentions.stream().noneMatch(mention -> mention.places().get(here))) {
                spoken.add(words.get(place));
            }
        }
        return spoken;
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
