package swivel.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import swivel.knowledge.Judge.Case;
import swivel.knowledge.Judge.Ranked;
import swivel.knowledge.Judge.Verdict;
import swivel.knowledge.Meaning.Form;
import swivel.knowledge.Names.Mention;
import swivel.library.Library;

/** Answers questions from a library. Safe for use by many threads at once. */
public final class Knowledge implements AutoCloseable {
    /** What stands behind these words of a question is not read. */
    private static final int WORDS = 60;

    private static final int LETTERS = 1_500;
    private static final int RANKED = 10;

    private final DirectoryReader index;
    private final PlainWords words;
    private final Speller speller;
    private final Sources sources;
    private final Judge judge;

    private Knowledge(Library library, PlainWords words, DirectoryReader index) throws IOException {
        this.index = index;
        this.words = words;
        this.speller = new Speller(index, words);
        Phrasebook book = Phrasebook.read(index);
        this.sources = new Sources(book, new Names(book), new Passages(index));
        this.judge = new Judge(library, sources);
    }

    /**
     * Opens the index that is kept in this folder, or builds it there.
     *
     * @throws KnowledgeException where the folder cannot be read or written
     */
    public static Knowledge open(Library library, Path indexFolder) {
        PlainWords words =
                PlainWords.with(library.vocabulary().lexicons().getOrDefault(Lexicon.SYNONYMS, java.util.Map.of()));
        try {
            return new Knowledge(library, words, new IndexFolder(indexFolder).open(library, words));
        } catch (IOException broken) {
            throw new KnowledgeException("The index in " + indexFolder + " cannot be read; delete the folder", broken);
        }
    }

    public Answer find(Question question) {
        return explain(question).answer();
    }

    /** The answer, and how it came about. */
    public Explanation explain(Question question) {
        try {
            Case asked = read(question);
            Verdict verdict = judge.judge(asked);
            List<Explanation.Word> parts = new ArrayList<>();
            for (int i = 0; i < asked.message().words().size(); i++) {
                parts.add(new Explanation.Word(
                        asked.message().words().get(i),
                        asked.message().parts().get(i).name()));
            }
            return new Explanation(
                    verdict.answer(), verdict.rule(), parts, scored(asked.drills()), scored(asked.articles()));
        } catch (IOException broken) {
            throw new KnowledgeException("The index cannot be read; delete its folder and start again", broken);
        }
    }

    private Case read(Question question) throws IOException {
        String text = question.text().length() > LETTERS ? question.text().substring(0, LETTERS) : question.text();
        List<String> read = words.read(String.join(" ", speller.mend(text, WORDS)), WORDS);
        Message message = Message.of(read, sources.book(), this::isKnown);
        Set<Form> forms = message.forms();
        List<Mention> mentions = sources.names().in(message);
        List<String> about = message.content().stream().mapToObj(read::get).toList();
        List<String> telling = message.telling().stream().mapToObj(read::get).toList();
        return new Case(
                message,
                forms,
                mentions,
                question.before(),
                drills(about, forms, mentions),
                ranked(sources.passages().articles(telling, RANKED)));
    }

    /** Drills by what they say; a drill that another is likened to is not the one that is meant. */
    private List<Ranked> drills(List<String> about, Set<Form> forms, List<Mention> mentions) throws IOException {
        List<Ranked> ranked = ranked(sources.passages().drills(about, RANKED));
        if (forms.contains(Form.LIKENESS) && !mentions.isEmpty()) {
            for (Meaning meaning : mentions.getFirst().meanings()) {
                if (meaning instanceof Meaning.Named(var id)) {
                    ranked.removeIf(one -> one.id().equals(id.value()));
                }
            }
        }
        return ranked;
    }

    private boolean isKnown(String word) {
        try {
            return sources.passages().isKnown(word);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private List<Ranked> ranked(List<Passages.Hit> hits) throws IOException {
        List<Ranked> ranked = new ArrayList<>();
        for (Passages.Hit hit : hits) {
            String id = index.storedFields().document(hit.document()).get(Indexer.VALUE);
            ranked.add(new Ranked(id, hit.score(), hit.share(), hit.matched(), hit.fit()));
        }
        return ranked;
    }

    private static List<Explanation.Scored> scored(List<Ranked> ranked) {
        return ranked.stream()
                .map(one -> new Explanation.Scored(one.id(), one.score(), one.share()))
                .toList();
    }

    @Override
    public void close() {
        try {
            words.close();
            index.close();
        } catch (IOException broken) {
            throw new KnowledgeException("The index could not be closed", broken);
        }
    }
}
