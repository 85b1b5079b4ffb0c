package swivel.knowledge.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import swivel.library.Library;

/** What Lucene alone finds in the index of the coach: every word of a message in every field of a drill, by BM25. */
public final class RawLucene implements AutoCloseable {
    private static final List<String> FIELDS = List.of(Fields.NAME, Fields.HOW, Fields.MORE);

    private final PlainWords words;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    public RawLucene(Library library, Path folder) throws IOException {
        this.words = PlainWords.with(Lexicon.SYNONYMS.of(library.vocabulary()));
        this.reader = new IndexFolder(folder).open(library, words);
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
        searcher.setQueryCache(null);
    }

    /** The documents with the highest scores, best first. */
    public TopDocs find(String message, int mostWords, int most) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words.read(message, mostWords)) {
            for (String field : FIELDS) {
                query.add(new TermQuery(new Term(field, word)), BooleanClause.Occur.SHOULD);
            }
        }
        return searcher.search(query.build(), most);
    }

    @Override
    public void close() throws IOException {
        words.close();
        reader.close();
        reader.directory().close();
    }
}
