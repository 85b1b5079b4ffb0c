package swivel.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import swivel.library.Article;
import swivel.library.Card;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.Library;

/**
 * Writes a library into an index: a document per drill and article, and one per meaning of the vocabulary with the
 * phrases that people use for it.
 */
final class Indexer {
    /** Which kind of {@link Meaning} a document holds, and its value. */
    static final String KIND = "kind";

    static final String DRILL = "drill";
    static final String ARTICLE = "article";
    static final String VALUE = "value";

    /** The phrases of a vocabulary's meaning as they were written, in the order of {@link #PHRASE}. */
    static final String TITLE = "title";

    /** Phrases for the meaning, analysed, words joined by spaces. */
    static final String PHRASE = "phrase";

    /** A drill's name and aliases; its set-up and steps; the rest of its card. */
    static final String NAME = "name";

    static final String HOW = "how";
    static final String MORE = "more";
    /** An article's title and questions; its text. */
    static final String ASKED = "asked";

    static final String TEXT = "text";
    /** Every word as it is read. */
    static final String STEM = "stem";

    /** Every word as it is written, for the speller. */
    static final String SPELLING = "spelling";

    static final String NAME_SPELLING = "name-spelling";

    private static final int WHOLE = 5_000;

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
                .setSimilarity(Passages.SIMILARITY);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            new Indexer(library, words, writer).write();
            writer.forceMerge(1);
        }
    }

    private void write() throws IOException {
        for (Drill drill : library.drills()) {
            Document document = named(drill.facts());
            Card card = drill.card();
            text(document, HOW, card.setUp() + " " + String.join(" ", card.steps()));
            List<String> more = new ArrayList<>(List.of(card.feel(), card.breathAndTempo(), card.why()));
            card.mistakes().forEach(mistake -> more.add(mistake.what()));
            text(document, MORE, String.join(" ", more));
            writer.addDocument(document);
        }
        for (DrillFacts draft : library.drafts()) {
            writer.addDocument(named(draft));
        }
        for (Article article : library.articles()) {
            writer.addDocument(article(article));
        }
        for (Lexicon lexicon : Lexicon.values()) {
            for (var entry : lexicon.of(library.vocabulary()).entrySet()) {
                vocabulary(lexicon, entry.getKey(), entry.getValue());
            }
        }
    }

    private void vocabulary(Lexicon lexicon, String meaning, List<String> phrases) throws IOException {
        Document document = meaning(lexicon.name(), meaning);
        for (String phrase : phrases) {
            phrase(document, phrase);
            document.add(new StoredField(TITLE, phrase));
            spell(document, lexicon.namesDrills() ? NAME_SPELLING : SPELLING, phrase);
        }
        writer.addDocument(document);
    }

    private Document named(DrillFacts drill) {
        Document document = meaning(DRILL, drill.id().value());
        List<String> names = new ArrayList<>(drill.aliases());
        names.add(drill.name());
        names.add(drill.id().value().replace('-', ' '));
        names.add(drill.name().replaceFirst("\\s*\\(.*", ""));
        names.forEach(name -> phrase(document, name));
        String all = String.join(" . ", names);
        text(document, NAME, all);
        spell(document, NAME_SPELLING, all);
        return document;
    }

    private Document article(Article article) {
        Document document = meaning(ARTICLE, article.id().value());
        List<String> asked = new ArrayList<>(article.questions());
        asked.add(article.title());
        asked.add(article.id().value().replace('-', ' '));
        asked.forEach(question -> phrase(document, question));
        text(document, ASKED, String.join(" . ", asked));
        text(document, TEXT, String.join(" ", article.paragraphs()));
        return document;
    }

    private static Document meaning(String kind, String value) {
        Document document = new Document();
        document.add(new StoredField(KIND, kind));
        document.add(new StoredField(VALUE, value));
        return document;
    }

    private void phrase(Document document, String phrase) {
        document.add(new StoredField(PHRASE, String.join(" ", words.read(phrase, WHOLE))));
    }

    private void text(Document document, String field, String text) {
        document.add(new TextField(field, text, Field.Store.NO));
        spell(document, SPELLING, text);
    }

    private void spell(Document document, String field, String text) {
        PlainWords.asWritten(text, WHOLE).forEach(word -> document.add(new StringField(field, word, Field.Store.NO)));
        words.read(text, WHOLE).forEach(word -> document.add(new StringField(STEM, word, Field.Store.NO)));
    }
}
