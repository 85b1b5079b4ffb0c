package swivel.knowledge.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import swivel.knowledge.index.PlainWords.Piece;
import swivel.library.Facet;
import swivel.library.Library;

/** A library's index, open for reading by many threads at once. */
public final class SearchIndex implements AutoCloseable {
    private final DirectoryReader reader;
    private final PlainWords words;
    private final Speller speller;
    private final Phrasebook phrasebook;
    private final Terms terms;
    private final Likeness likeness;
    private final Manners manners;
    private final PartWeights parts;
    private final SubjectWeights subjects;

    private SearchIndex(DirectoryReader reader, PlainWords words) throws IOException {
        this.reader = reader;
        this.words = words;
        this.terms = new Terms(reader);
        Catalogue stored = Catalogue.read(reader);
        this.phrasebook = stored.phrasebook();
        this.speller = new Speller(reader, words, phrasebook.writtenNames());
        this.parts = stored.parts();
        this.subjects = stored.subjects();
        this.likeness = new Likeness(reader, stored.labels());
        this.manners = new Manners(reader, stored.labels());
    }

    /** Opens the index that is kept in this folder for this library, or builds it there. */
    public static SearchIndex open(Library library, Path folder) throws IOException {
        PlainWords words = PlainWords.with(Lexicon.SYNONYMS.ofAll(library.vocabulary()));
        return new SearchIndex(new IndexFolder(folder).open(library, words), words);
    }

    /** The first words of a text as the index holds them, misspelt ones mended. */
    public Reading read(String text, int most) throws IOException {
        List<Piece> typed = words.piecesAsWritten(text, most);
        List<String> written = typed.stream().map(Piece::word).toList();
        String mended = String.join(String.valueOf(Reading.BETWEEN), speller.mend(written));
        return new Reading(written, Clauses.of(text, typed), mended, words.pieces(mended, most));
    }

    public Phrasebook phrasebook() {
        return phrasebook;
    }

    /** How telling a word is: the rarer in the library, the more. */
    public double weight(String word) throws IOException {
        return terms.weight(word);
    }

    /** Whether a drill or a question that an article answers has the word. */
    public boolean isKnown(String word) throws IOException {
        return terms.isKnown(word);
    }

    public Likeness likeness() {
        return likeness;
    }

    public Manners manners() {
        return manners;
    }

    /** How probable it is that each part of a drill's card is asked for, with {@link Manner#DRILL} for a drill's name. */
    public Map<Facet, Double> parts(List<String> words) {
        return parts.shares(words);
    }

    public Subjects subjects(List<String> words) {
        return subjects.of(words);
    }

    @Override
    public void close() throws IOException {
        words.close();
        reader.close();
        reader.directory().close();
    }
}
