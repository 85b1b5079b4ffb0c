package swivel.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/**
 * What {@link Knowledge} has to be better than: Lucene as it comes, BM25 over the names, aliases and steps of finished
 * drills. It knows no rules, remembers nothing and never declines what shares a word with a drill.
 */
public final class PlainSearch implements AutoCloseable {
    private static final String ID = "id";
    private static final String TEXT = "text";

    private final Analyzer english = new EnglishAnalyzer();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;

    /** @throws KnowledgeException where there is no room for the index in memory */
    public PlainSearch(Library library) {
        try {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(english))) {
                for (Drill drill : library.drills()) {
                    writer.addDocument(document(drill));
                }
            }
            this.reader = DirectoryReader.open(directory);
        } catch (IOException broken) {
            throw new KnowledgeException("The index for comparison cannot be built in memory", broken);
        }
    }

    private static Document document(Drill drill) {
        DrillFacts facts = drill.facts();
        List<String> text = new ArrayList<>(List.of(facts.name()));
        text.addAll(facts.aliases());
        text.addAll(drill.card().steps());
        Document document = new Document();
        document.add(new StoredField(ID, facts.id().value()));
        document.add(new TextField(TEXT, String.join("\n", text), Store.NO));
        return document;
    }

    /** Drills that share words with this text, best first. */
    public List<DrillId> find(String text, int most) {
        Query words = new QueryBuilder(english).createBooleanQuery(TEXT, text);
        if (words == null) {
            return List.of();
        }
        try {
            IndexSearcher searcher = new IndexSearcher(reader);
            List<DrillId> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(words, most).scoreDocs) {
                found.add(new DrillId(searcher.storedFields().document(hit.doc).get(ID)));
            }
            return found;
        } catch (IOException broken) {
            throw new KnowledgeException("The index for comparison cannot be read", broken);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException broken) {
            throw new KnowledgeException("The index for comparison could not be closed", broken);
        }
    }
}
