package swivel.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.knowledge.index.Ranking.Hit;
import swivel.library.Library;
import swivel.library.reading.Libraries;

class RankingTest {
    private static final int MOST = 40;

    @Test
    void aQuestionIsLikeTheDocumentsThatLuceneFindsInTheirOrder(@TempDir Path folder) throws IOException {
        Library library = Libraries.ours();
        try (PlainWords words = PlainWords.with(Lexicon.SYNONYMS.ofAll(library.vocabulary()));
                DirectoryReader reader = new IndexFolder(folder).open(library, words)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(Likeness.SIMILARITY);
            for (String field : List.of(Fields.LINE, Fields.WHOLE)) {
                Ranking ranking = new Ranking(searcher, field, MOST);
                for (String question :
                        List.of("clamshell", "my hip pinches when I squat deep", "which stretch at my desk")) {
                    Set<String> grams = Grams.of(words.read(question, 60));

                    assertThat(ranking.of(grams).all()).as(question).isEqualTo(found(searcher, field, grams));
                    assertThat(ranking.of(grams).all()).as("again").isEqualTo(found(searcher, field, grams));
                }
            }
        }
    }

    private static List<Hit> found(IndexSearcher searcher, String field, Set<String> grams) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String gram : grams) {
            TermQuery term = new TermQuery(new Term(field, gram));
            query.add(new BoostQuery(term, Grams.isPair(gram) ? 0.5f : 1), BooleanClause.Occur.SHOULD);
        }
        return Arrays.stream(searcher.search(query.build(), MOST).scoreDocs)
                .map(hit -> new Hit(hit.doc, hit.score))
                .toList();
    }
}
