package swivel.knowledge.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How the library uses single words. */
final class Terms {
    /** What a word weighs that the library never uses. */
    private static final double UNKNOWN = 2.5;

    private static final List<String> THAT_TELL = List.of(Fields.NAME, Fields.HOW, Fields.ASKED);

    private final IndexReader index;
    private final int passages;

    Terms(IndexReader index) throws IOException {
        this.index = index;
        this.passages = index.getDocCount(Fields.HOW) + index.getDocCount(Fields.TEXT);
    }

    /** How telling a word is: the rarer in the library, the more. */
    double weight(String word) throws IOException {
        int in = 0;
        for (String field : THAT_TELL) {
            in = Math.max(in, index.docFreq(new Term(field, word)));
        }
        return in == 0 ? UNKNOWN : LineSimilarity.rarity(in, Math.max(in, passages));
    }

    /** Whether a drill or a question that an article answers has the word; an article's text has words of any kind. */
    boolean isKnown(String word) throws IOException {
        for (String field : List.of(Fields.NAME, Fields.HOW, Fields.ASKED, Fields.MORE)) {
            if (index.docFreq(new Term(field, word)) > 0) {
                return true;
            }
        }
        return false;
    }
}
