package swivel.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import swivel.knowledge.Judge.Verdict;
import swivel.knowledge.Names.Mention;
import swivel.knowledge.index.Manner;
import swivel.knowledge.index.Meaning;
import swivel.knowledge.index.SearchIndex;
import swivel.library.DrillId;
import swivel.library.Library;

/** Answers questions from a library. Safe for use by many threads at once. */
public final class Knowledge implements AutoCloseable {
    /** What stands behind these words, or behind these letters, of a question is not read. */
    private static final int WORDS = 60;

    private static final int LETTERS = 1_500;
    private static final int HITS = 10;

    private final SearchIndex index;
    private final Names names;
    private final Judge judge;
    private final Weights weights = Weights.learned();

    private Knowledge(Library library, SearchIndex index) {
        this.index = index;
        this.names = new Names(index.phrasebook());
        this.judge = new Judge(library, index.phrasebook());
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
        return explain(question).answer();
    }

    /** The answer, and how it came about. */
    public Explanation explain(Question question) {
        try {
            Case asked = read(question);
            Guesses guesses = weights.weigh(new Evidence(asked).candidates());
            Verdict verdict = judge.judge(asked, guesses);
            return new Explanation(
                    verdict.answer(),
                    verdict.rule(),
                    Parts.of(asked),
                    words(asked.message()),
                    scored(guesses, Meaning.Named.class),
                    scored(guesses, Meaning.Topic.class));
        } catch (IOException broken) {
            throw new KnowledgeException("The index cannot be read; delete its folder and start again", broken);
        }
    }

    Case read(Question question) throws IOException {
        String text = question.text();
        List<String> words = index.read(text.length() > LETTERS ? text.substring(0, LETTERS) : text, WORDS);
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
        List<String> spoken = spoken(message, mentions);
        return new Case(
                question,
                message,
                weights,
                mentions,
                index.likeness().of(words),
                index.manners().of(spoken),
                index.parts(spoken));
    }

    /** The words, with {@link Manner#DRILL} for every drill that is named. */
    static List<String> spoken(Message message, List<Mention> mentions) {
        List<String> spoken = new ArrayList<>();
        for (int place = 0; place < message.words().size(); place++) {
            int here = place;
            if (mentions.stream().anyMatch(mention -> mention.start() == here)) {
                spoken.add(Manner.DRILL);
            } else if (mentions.stream().noneMatch(mention -> mention.places().get(here))) {
                spoken.add(message.words().get(place));
            }
        }
        return spoken;
    }

    private static List<Explanation.Word> words(Message message) {
        List<Explanation.Word> words = new ArrayList<>();
        for (int place = 0; place < message.words().size(); place++) {
            words.add(new Explanation.Word(
                    message.words().get(place), message.parts().get(place).name()));
        }
        return words;
    }

    private static List<Explanation.Scored> scored(Guesses guesses, Class<? extends Meaning> kind) {
        List<Explanation.Scored> scored = new ArrayList<>();
        for (Guess guess : guesses.all()) {
            if (kind.isInstance(guess.meaning()) && scored.size() < HITS) {
                scored.add(new Explanation.Scored(id(guess.meaning()), guess.score(), guess.share()));
            }
        }
        return scored;
    }

    private static String id(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Named(DrillId drill) -> drill.value();
            case Meaning.Topic topic -> topic.article().value();
            case Meaning.Absent(String name, var _) -> name;
            case Meaning.OtherWorld(String subject) -> subject;
            case Meaning.Aim _, Meaning.Tested _, Meaning.Wish _, Meaning.Form _ -> meaning.toString();
        };
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
