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
    private final WordCache<Use> uses = new WordCache<>(this::use);

    /** @param known whether a drill, or a question that an article answers, has the word */
    private record Use(double weight, boolean known) {}

    Terms(IndexReader index) throws IOException {
        this.index = index;
        this.passages = index.getDocCount(Fields.HOW) + index.getDocCount(Fields.TEXT);
    }

    /** How telling a word is: the rarer in the library, the more. */
    double weight(String word) throws IOException {
        return uses.of(word).weight();
    }

    /** Whether a drill or a question that an article answers has the word; an article's text has words of any kind. */
    boolean isKnown(String word) throws IOException {
        return uses.of(word).known();
    }

    private Use use(String word) throws IOException {
        int in = 0;
        for (String field : THAT_TELL) {
            in = Math.max(in, index.docFreq(new Term(field, word)));
        }
        double weight = in == 0 ? UNKNOWN : LineSimilarity.rarity(in, Math.max(in, passages));
        return new Use(weight, in > 0 || index.docFreq(new Term(Fields.MORE, word)) > 0);
    }
}
