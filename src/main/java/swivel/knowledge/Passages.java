package swivel.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;

/** Finds the passages that say what a question says, and how much of the question each of them explains. */
final class Passages {
    /** Many names for a drill do not make one of them worth less; a long description is only a little diluted. */
    static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {
        private final Similarity names = new BM25Similarity(0.4f, 0);
        private final Similarity prose = new BM25Similarity(0.9f, 0.4f);

        @Override
        public Similarity get(String field) {
            return field.equals(Indexer.NAME) || field.equals(Indexer.ASKED) ? names : prose;
        }
    };

    private static final List<Part> DRILL =
            List.of(new Part(Indexer.NAME, 1.6f, 1), new Part(Indexer.HOW, 1, 1), new Part(Indexer.MORE, 0.4f, 0.6));
    private static final List<Part> ARTICLE =
            List.of(new Part(Indexer.ASKED, 1.6f, 1), new Part(Indexer.TEXT, 0.6f, 0.5));
    private static final double UNKNOWN_WEIGHT = Double.parseDouble(System.getProperty("unknown", "3.0"));
    private static final float PAIR = 0.5f;

    private final IndexSearcher searcher;
    private final IndexReader index;
    private final int passages;

    /** A field, how much a match there adds to the score, and how far it explains the word. */
    private record Part(String field, float boost, double explains) {}

    /** A passage and how well it fits. */
    record Hit(int document, double score, double share, int matched) {
        double fit() {
            return score * Math.pow(share, POWER);
        }
    }

    static final double POWER = Double.parseDouble(System.getProperty("power", "1.0"));

    Passages(IndexReader index) throws IOException {
        this.index = index;
        this.searcher = new IndexSearcher(index);
        searcher.setSimilarity(SIMILARITY);
        searcher.setQueryCache(null);
        this.passages = index.getDocCount(Indexer.HOW) + Math.max(0, index.getDocCount(Indexer.TEXT));
    }

    List<Hit> drills(List<String> words, int most) throws IOException {
        return find(DRILL, words, most);
    }

    List<Hit> articles(List<String> words, int most) throws IOException {
        return find(ARTICLE, words, most);
    }

    private List<Hit> find(List<Part> parts, List<String> words, int most) throws IOException {
        List<String> distinct = List.copyOf(new LinkedHashSet<>(words));
        if (distinct.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        Map<String, Map<String, BitSet>> postings = new HashMap<>();
        for (ScoreDoc found : searcher.search(query(parts, words, distinct), most).scoreDocs) {
            hits.add(hit(parts, distinct, found, postings));
        }
        hits.sort(Comparator.comparingDouble((Hit hit) -> hit.fit()).reversed());
        return hits;
    }

    private Query query(List<Part> parts, List<String> words, List<String> distinct) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : distinct) {
            List<Query> fields = new ArrayList<>();
            for (Part part : parts) {
                fields.add(new BoostQuery(new TermQuery(new Term(part.field(), word)), part.boost()));
            }
            query.add(new DisjunctionMaxQuery(fields, 0.2f), BooleanClause.Occur.SHOULD);
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            for (Part part : parts.subList(0, 2)) {
                Query pair = new PhraseQuery(2, part.field(), words.get(i), words.get(i + 1));
                query.add(new BoostQuery(pair, PAIR * part.boost()), BooleanClause.Occur.SHOULD);
            }
        }
        return query.build();
    }

    private Hit hit(
            List<Part> parts, List<String> words, ScoreDoc found, Map<String, Map<String, BitSet>> postings)
            throws IOException {
        double all = 0;
        double explained = 0;
        int matched = 0;
        for (String word : words) {
            double weight = weight(word);
            double best = 0;
            for (Part part : parts) {
                if (documents(part.field(), word, postings).get(found.doc)) {
                    best = Math.max(best, part.explains());
                }
            }
            all += weight;
            explained += best * weight;
            matched += best > 0 ? 1 : 0;
        }
        return new Hit(found.doc, found.score, explained / all, matched);
    }

    private BitSet documents(String field, String word, Map<String, Map<String, BitSet>> postings)
            throws IOException {
        Map<String, BitSet> ofField = postings.computeIfAbsent(field, first -> new HashMap<>());
        BitSet documents = ofField.get(word);
        if (documents == null) {
            documents = new BitSet();
            PostingsEnum found = MultiTerms.getTermPostingsEnum(index, field, new BytesRef(word), PostingsEnum.NONE);
            for (int at = found == null ? DocIdSetIterator.NO_MORE_DOCS : found.nextDoc();
                    at != DocIdSetIterator.NO_MORE_DOCS;
                    at = found.nextDoc()) {
                documents.set(at);
            }
            ofField.put(word, documents);
        }
        return documents;
    }

    /** How telling a word is: the rarer in the library, the more. */
    double weight(String word) throws IOException {
        int in = 0;
        for (String field : List.of(Indexer.NAME, Indexer.HOW, Indexer.ASKED)) {
            in = Math.max(in, index.docFreq(new Term(field, word)));
        }
        if (in == 0) {
            return UNKNOWN_WEIGHT;
        }
        return Math.log(1 + (passages - in + 0.5) / (in + 0.5));
    }

    boolean isKnown(String word) throws IOException {
        for (String field : List.of(Indexer.NAME, Indexer.HOW, Indexer.MORE, Indexer.ASKED, Indexer.TEXT)) {
            if (index.docFreq(new Term(field, word)) > 0) {
                return true;
            }
        }
        return false;
    }
}
