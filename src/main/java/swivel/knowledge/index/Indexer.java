package swivel.knowledge.index;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import swivel.library.Article;
import swivel.library.Card;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.Facet;
import swivel.library.Library;
import swivel.library.SelfTest;
import swivel.library.Translation;
import swivel.library.Vocabulary;

/** Writes a library into an index. Of a draft only the names go in: it is recognised, never found by its looks. */
final class Indexer {
    /** Ends a sentence, so that no pair of words is found across it. */
    private static final String END = " . ";

    private static final int WHOLE = 5_000;
    /** More lines would make a part likelier beside an article than the learned weights allow for. */
    private static final int LINES_OF_A_PART = 100;

    private static final FieldType GRAMS = new FieldType();

    static {
        GRAMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        GRAMS.freeze();
    }

    private final Library library;
    private final PlainWords words;
    private final IndexWriter writer;

    private Indexer(Library library, PlainWords words, IndexWriter writer) {
        this.library = library;
        this.words = words;
        this.writer = writer;
    }

    static void write(Library library, PlainWords words, Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(words)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setUseCompoundFile(true)
                .setSimilarity(Likeness.SIMILARITY);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            new Indexer(library, words, writer).write();
            writer.forceMerge(1);
        }
    }

    private void write() throws IOException {
        for (Drill drill : library.drills()) {
            Document document = names(drill.facts());
            describe(document, drill);
            writer.addDocument(document);
        }
        for (DrillFacts draft : library.drafts()) {
            Document document = names(draft);
            whole(document, names(draft, List.of()));
            writer.addDocument(document);
        }
        for (Article article : library.articles()) {
            writer.addDocument(article(article));
        }
        for (SelfTest test : library.selfTests()) {
            writer.addDocument(selfTest(test));
        }
        for (Lexicon lexicon : Lexicon.OF_PHRASES) {
            for (Map.Entry<String, List<String>> meaning :
                    lexicon.of(library.vocabulary()).entrySet()) {
                writer.addDocument(meaning(lexicon, meaning.getKey(), meaning.getValue()));
            }
        }
        for (Map.Entry<String, Vocabulary> other : library.vocabulary().others().entrySet()) {
            write(other.getKey(), other.getValue());
        }
        lines();
    }

    /** Words of another language are known for what they mean, and mend no English ones. */
    private void write(String language, Vocabulary vocabulary) throws IOException {
        for (Lexicon lexicon : Lexicon.OF_PHRASES) {
            for (Map.Entry<String, List<String>> meaning :
                    lexicon.of(vocabulary).entrySet()) {
                Document document = document(lexicon.name(), meaning.getKey());
                meaning.getValue().forEach(phrase -> phrase(document, phrase));
                meaning.getValue().forEach(phrase -> document.add(new StoredField(Fields.WRITTEN, phrase)));
                writer.addDocument(document);
            }
        }
        Document known = document(Fields.LANGUAGE, language);
        vocabulary.lexicons().values().stream()
                .flatMap(lexicon -> lexicon.values().stream())
                .flatMap(List::stream)
                .forEach(phrase -> know(known, phrase));
        writer.addDocument(known);
    }

    /** What people say, line by line, after all else: what is looked up in sets of documents has small numbers. */
    private void lines() throws IOException {
        for (Drill drill : library.drills()) {
            lines(Fields.DRILL, drill.id().value(), names(drill.facts(), drill.asked()));
        }
        for (DrillFacts draft : library.drafts()) {
            lines(Fields.DRILL, draft.id().value(), names(draft, List.of()));
        }
        for (Article article : library.articles()) {
            lines(Fields.ARTICLE, article.id().value(), asked(article));
        }
        for (SelfTest test : library.selfTests()) {
            lines(Fields.SELF_TEST, test.id().value(), asked(test));
        }
        for (Translation translation : library.translations()) {
            for (Drill drill : translation.drills().values()) {
                lines(Fields.DRILL, drill.id().value(), names(drill.facts(), List.of()));
            }
            for (Article article : translation.articles().values()) {
                lines(Fields.ARTICLE, article.id().value(), asked(article));
            }
        }
        lines(Fields.AIM, Lexicon.ASKED_GOALS);
        lines(Fields.ELSEWHERE, Lexicon.ASKED_ELSEWHERE);
        manners();
        parts();
    }

    private void manners() throws IOException {
        for (Map.Entry<String, List<String>> part :
                Lexicon.ASKED_PARTS.of(library.vocabulary()).entrySet()) {
            manner(
                    Manner.valueOf(part.getKey().toUpperCase(Locale.ROOT)),
                    part.getValue().stream().limit(LINES_OF_A_PART));
        }
        manner(Manner.DESCRIPTION, library.drills().stream().flatMap(drill -> drill.asked().stream()));
        manner(Manner.ARTICLE, library.articles().stream().flatMap(article -> article.questions().stream()));
        manner(Manner.GOAL, said(Lexicon.ASKED_GOALS));
        manner(Manner.ELSEWHERE, said(Lexicon.ASKED_ELSEWHERE));
    }

    /** What is learned from how people ask for the parts of a card. */
    private void parts() throws IOException {
        Map<String, List<String>> asked = Lexicon.ASKED_PARTS.of(library.vocabulary());
        if (!asked.isEmpty()) {
            PartLines lines = new PartLines(library.drills(), Lexicon.PART_WORDS.of(library.vocabulary()), words);
            asked.forEach((part, said) -> lines.add(Facet.valueOf(part.toUpperCase(Locale.ROOT)), said));
            Document document = document(Fields.PARTS, "");
            document.add(new StoredField(Fields.WEIGHTS, lines.learn().bytes()));
            writer.addDocument(document);
        }
    }

    private Stream<String> said(Lexicon lexicon) {
        return lexicon.of(library.vocabulary()).values().stream().flatMap(List::stream);
    }

    private void manner(Manner manner, Stream<String> lines) throws IOException {
        List<String> grams = new ArrayList<>();
        lines.forEach(line -> {
            grams.addAll(Manners.grams(spoken(line)));
            grams.add(Manners.EVERY_LINE);
        });
        if (!grams.isEmpty()) {
            Document document = document(Fields.SPOKEN, manner.name());
            document.add(stream(Fields.MANNER, grams));
            writer.addDocument(document);
        }
    }

    /** The words of a line, with {@link Manner#DRILL} where the name stands. */
    private List<String> spoken(String line) {
        List<String> spoken = new ArrayList<>();
        String[] pieces = line.split("\\{drill\\}", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                spoken.add(Manner.DRILL);
            }
            spoken.addAll(words.read(pieces[i], WHOLE));
        }
        return spoken;
    }

    private void lines(String kind, Lexicon lexicon) throws IOException {
        for (Map.Entry<String, List<String>> label :
                lexicon.of(library.vocabulary()).entrySet()) {
            lines(kind, label.getKey(), label.getValue());
        }
    }

    private void lines(String kind, String value, List<String> lines) throws IOException {
        for (String line : lines) {
            Document document = document(kind, value);
            document.add(grams(Fields.LINE, List.of(line)));
            document.add(new StoredField(Fields.WRITTEN, line));
            writer.addDocument(document);
        }
    }

    private void whole(Document document, List<String> lines) {
        document.add(grams(Fields.WHOLE, lines));
    }

    /** The grams of these lines, each once for every line that has it. */
    private Field grams(String field, List<String> lines) {
        List<String> grams = new ArrayList<>();
        lines.forEach(line -> grams.addAll(Grams.of(words.read(line, WHOLE))));
        return stream(field, grams);
    }

    private static Field stream(String field, List<String> grams) {
        WhitespaceTokenizer stream = new WhitespaceTokenizer();
        stream.setReader(new StringReader(String.join(" ", grams)));
        return new Field(field, stream, GRAMS);
    }

    private void knowAsked(Document document, List<String> lines) {
        words.asWritten(String.join(END, lines), WHOLE)
                .forEach(word -> document.add(new StringField(Fields.ASKED_SPELLING, word, Field.Store.NO)));
    }

    private Document names(DrillFacts drill) {
        Document document = document(Fields.DRILL, drill.id().value());
        List<String> names = names(drill, List.of());
        for (String name : names) {
            phrase(document, name);
            List<String> written = words.asWritten(name, WHOLE);
            if (written.size() == 2) {
                document.add(new StringField(Fields.NAME_SPELLING, String.join("", written), Field.Store.NO));
            }
        }
        document.add(new TextField(Fields.NAME, String.join(END, names), Field.Store.NO));
        spell(document, Fields.NAME_SPELLING, String.join(END, names));
        for (Translation translation : library.translations()) {
            Drill translated = translation.drills().get(drill.id());
            if (translated != null) {
                addForeign(
                        document,
                        Fields.NAME,
                        translated.name(),
                        translated.facts().aliases());
            }
        }
        return document;
    }

    private static List<String> names(DrillFacts drill, List<String> more) {
        Set<String> names = new LinkedHashSet<>(drill.aliases());
        names.add(drill.name());
        names.add(drill.name().replaceFirst("\\s*\\(.*", ""));
        names.add(drill.id().value().replace('-', ' '));
        names.addAll(more);
        return List.copyOf(names);
    }

    private void describe(Document document, Drill drill) {
        Card card = drill.card();
        text(document, Fields.HOW, card.setUp() + " " + String.join(" ", card.steps()));
        List<String> more = new ArrayList<>(List.of(card.feel(), card.breathAndTempo(), card.why()));
        card.mistakes().forEach(mistake -> more.add(mistake.what()));
        text(document, Fields.MORE, String.join(" ", more));
        knowAsked(document, drill.asked());
        List<String> said = new ArrayList<>(names(drill.facts(), drill.asked()));
        said.add(String.join(END, more) + END + card.setUp() + END + String.join(END, card.steps()));
        whole(document, said);
    }

    private Document article(Article article) {
        Document document = document(Fields.ARTICLE, article.id().value());
        List<String> asked = asked(article);
        asked.forEach(question -> phrase(document, question));
        document.add(new TextField(Fields.ASKED, String.join(END, asked), Field.Store.NO));
        spell(document, Fields.SPELLING, article.title());
        knowAsked(document, article.questions());
        text(document, Fields.TEXT, String.join(" ", article.paragraphs()));
        for (Translation translation : library.translations()) {
            Article translated = translation.articles().get(article.id());
            if (translated != null) {
                addForeign(document, Fields.ASKED, translated.title(), translated.questions());
            }
        }
        List<String> said = new ArrayList<>(asked);
        said.add(String.join(END, article.paragraphs()));
        whole(document, said);
        return document;
    }

    private void addForeign(Document document, String field, String title, List<String> others) {
        List<String> names = new ArrayList<>(others);
        names.add(title);
        names.forEach(name -> phrase(document, name));
        document.add(new TextField(field, END + String.join(END, names), Field.Store.NO));
        know(document, String.join(END, names));
    }

    private Document selfTest(SelfTest test) {
        Document document = document(Fields.SELF_TEST, test.id().value());
        List<String> asked = asked(test);
        asked.forEach(question -> phrase(document, question));
        spell(document, Fields.SPELLING, String.join(END, asked));
        List<String> said = new ArrayList<>(asked);
        said.add(String.join(END, test.guide().how()) + END + test.guide().whatToRecord());
        whole(document, said);
        return document;
    }

    private static List<String> asked(SelfTest test) {
        List<String> asked = new ArrayList<>(test.questions());
        asked.add(test.title());
        asked.add(test.id().value().replace('-', ' '));
        asked.add(test.code());
        return asked;
    }

    private static List<String> asked(Article article) {
        List<String> asked = new ArrayList<>(article.questions());
        asked.add(article.title());
        asked.add(article.id().value().replace('-', ' '));
        return asked;
    }

    private Document meaning(Lexicon lexicon, String meaning, List<String> phrases) {
        Document document = document(lexicon.name(), meaning);
        for (String phrase : phrases) {
            phrase(document, phrase);
            document.add(new StoredField(Fields.WRITTEN, phrase));
            spell(document, lexicon == Lexicon.ABSENT_DRILLS ? Fields.NAME_SPELLING : Fields.SPELLING, phrase);
        }
        return document;
    }

    private static Document document(String kind, String value) {
        Document document = new Document();
        document.add(new StoredField(Fields.KIND, kind));
        document.add(new StoredField(Fields.VALUE, value));
        return document;
    }

    private void phrase(Document document, String phrase) {
        document.add(new StoredField(Fields.PHRASE, String.join(" ", words.read(phrase, WHOLE))));
    }

    private void text(Document document, String field, String text) {
        document.add(new TextField(field, text, Field.Store.NO));
        spell(document, Fields.SPELLING, text);
    }

    private void spell(Document document, String field, String text) {
        add(document, field, words.asWritten(text, WHOLE));
        know(document, text);
    }

    private void know(Document document, String text) {
        add(document, Fields.STEM, words.read(text, WHOLE));
    }

    /** How often a word stands in a document is of no matter here. */
    private static void add(Document document, String field, List<String> words) {
        Set.copyOf(words).forEach(word -> document.add(new StringField(field, word, Field.Store.NO)));
    }
}
