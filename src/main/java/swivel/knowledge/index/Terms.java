package swivel.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Where each word of the library stands. Words are looked up once; those that the library never uses are not kept. */
final class Terms {
    /** What a word weighs that the library never uses. */
    private static final double UNKNOWN = 2.5;

    private final IndexSearcher searcher;
    private final IndexReader index;
    private final int passages;
    private final Map<String, Word> words = new ConcurrentHashMap<>();

    /** The fields of drills, articles and self-tests that are searched. */
    enum Field {
        NAME(Fields.NAME),
        HOW(Fields.HOW),
        MORE(Fields.MORE),
        ASKED(Fields.ASKED),
        TEXT(Fields.TEXT),
        TESTED(Fields.TESTED),
        GUIDE(Fields.GUIDE);

        private static final List<Field> THAT_TELL = List.of(NAME, HOW, ASKED, TESTED);

        private final String inIndex;

        Field(String inIndex) {
            this.inIndex = inIndex;
        }

        String inIndex() {
            return inIndex;
        }

        Term of(String word) {
            return new Term(inIndex, word);
        }
    }

    /**
     * @param weight how telling the word is: the rarer in the library, the more
     * @param places where it stands, by field
     */
    record Word(String text, double weight, Map<Field, Place> places) {
        /** Whether a drill or a question has it that a page answers; the text of a page has words of any kind. */
        boolean isKnown() {
            return places.keySet().stream().anyMatch(field -> field != Field.TEXT && field != Field.GUIDE);
        }
    }

    record Place(BitSet documents, Query query) {}

    Terms(IndexSearcher searcher) throws IOException {
        this.searcher = searcher;
        this.index = searcher.getIndexReader();
        this.passages =
                index.getDocCount(Fields.HOW) + index.getDocCount(Fields.TEXT) + index.getDocCount(Fields.GUIDE);
    }

    List<Word> words(Collection<String> texts) throws IOException {
        List<Word> found = new ArrayList<>();
        for (String text : texts) {
            found.add(word(text));
        }
        return found;
    }

    Word word(String text) throws IOException {
        Word kept = words.get(text);
        if (kept != null) {
            return kept;
        }
        Word word = lookUp(text);
        if (!word.places().isEmpty()) {
            words.put(text, word);
        }
        return word;
    }

    private Word lookUp(String text) throws IOException {
        Map<Field, Place> places = new EnumMap<>(Field.class);
        int in = 0;
        for (Field field : Field.values()) {
            Term term = field.of(text);
            if (index.docFreq(term) > 0) {
                BitSet documents = documents(term);
                Query query = new TermQuery(term, TermStates.build(searcher, term, true));
                places.put(field, new Place(documents, query));
                in = Field.THAT_TELL.contains(field) ? Math.max(in, documents.cardinality()) : in;
            }
        }
        return new Word(text, weight(in), places);
    }

    private double weight(int in) {
        return in == 0 ? UNKNOWN : Math.log(1 + Math.max(0, passages - in + 0.5) / (in + 0.5));
    }

    private BitSet documents(Term term) throws IOException {
        BitSet documents = new BitSet();
        PostingsEnum found =
                MultiTerms.getTermPostingsEnum(index, term.field(), new BytesRef(term.text()), PostingsEnum.NONE);
        for (int at = found == null ? DocIdSetIterator.NO_MORE_DOCS : found.nextDoc();
                at != DocIdSetIterator.NO_MORE_DOCS;
                at = found.nextDoc()) {
            documents.set(at);
        }
        return documents;
    }
}
