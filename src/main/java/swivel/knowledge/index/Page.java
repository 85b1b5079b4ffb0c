package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/** A document of the index in the making; what each of its {@link Fields} is for stands there. */
final class Page {
    /** Ends a sentence, so that no pair of words is found across it. */
    static final String END = " . ";

    private static final int WHOLE = 5_000;
    private static final FieldType GRAMS = new FieldType();

    static {
        GRAMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        GRAMS.freeze();
    }

    private final PlainWords words;
    private final Document document = new Document();

    Page(PlainWords words, String kind, String value) {
        this.words = words;
        document.add(new StoredField(Fields.KIND, kind));
        document.add(new StoredField(Fields.VALUE, value));
    }

    Document document() {
        return document;
    }

    /** A phrase that means this wherever it stands. */
    void phrase(String phrase) {
        document.add(new StoredField(Fields.PHRASE, String.join(" ", words.read(phrase, WHOLE))));
    }

    void written(String text) {
        document.add(new StoredField(Fields.WRITTEN, text));
    }

    void weights(byte[] bytes) {
        document.add(new StoredField(Fields.WEIGHTS, bytes));
    }

    /** A text to be searched, whose words mend slips. */
    void text(String field, String text) {
        search(field, text);
        spell(Fields.SPELLING, text);
    }

    void search(String field, String text) {
        document.add(new TextField(field, text, Field.Store.NO));
    }

    /** The grams of these lines, each once for every line that has it. */
    void grams(String field, List<String> lines) {
        List<String> grams = new ArrayList<>();
        lines.forEach(line -> grams.addAll(Grams.of(words.read(line, WHOLE))));
        indexed(field, grams);
    }

    void indexed(String field, List<String> grams) {
        document.add(new Field(field, String.join(" ", grams), GRAMS));
    }

    /** A name of two words is also known in one. */
    void spellName(String name) {
        List<String> written = words.asWritten(name, WHOLE);
        if (written.size() == 2) {
            document.add(new StringField(Fields.NAME_SPELLING, String.join("", written), Field.Store.NO));
        }
    }

    void spell(String field, String text) {
        addOnce(field, words.asWritten(text, WHOLE));
        know(text);
    }

    /** Words that are right as they are, and mend no others. */
    void know(String text) {
        addOnce(Fields.STEM, words.read(text, WHOLE));
    }

    /** How often each word is said counts here. */
    void knowAsked(List<String> lines) {
        words.asWritten(String.join(END, lines), WHOLE)
                .forEach(word -> document.add(new StringField(Fields.ASKED_SPELLING, word, Field.Store.NO)));
    }

    private void addOnce(String field, List<String> all) {
        Set.copyOf(all).forEach(word -> document.add(new StringField(field, word, Field.Store.NO)));
    }
}
