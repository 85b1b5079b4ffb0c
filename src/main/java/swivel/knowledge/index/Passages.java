package swivel.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import swivel.knowledge.index.Terms.Field;
import swivel.knowledge.index.Terms.Place;
import swivel.knowledge.index.Terms.Word;

/** Finds the passages that say what a question says, and how much of the question each of them explains. */
public final class Passages {
    private static final Set<String> LISTS = Set.of(Fields.NAME, Fields.ASKED, Fields.TESTED);

    /** Many names for a drill do not make one of them worth less; a long description is only a little diluted. */
    static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {
        private final Similarity names = new BM25Similarity(0.4f, 0);
        private final Similarity prose = new BM25Similarity(0.9f, 0.4f);

        @Override
        public Similarity get(String field) {
            return LISTS.contains(field) ? names : prose;
        }
    };

    private static final List<Part> DRILL =
            List.of(new Part(Field.NAME, 1, 1), new Part(Field.HOW, 1, 1), new Part(Field.MORE, 0.4f, 0.6));
    private static final List<Part> ARTICLE = List.of(new Part(Field.ASKED, 1.6f, 1), new Part(Field.TEXT, 0.6f, 0.5));

    private static final List<Part> SELF_TEST =
            List.of(new Part(Field.TESTED, 1.6f, 1), new Part(Field.GUIDE, 0.6f, 0.5));

    /** What two words add that stand almost side by side in a drill. */
    private static final float PAIR = 0.5f;

    private static final int PAIR_SLOP = 2;
    private static final List<Field> PAIRED = List.of(Field.NAME, Field.HOW);
    /** How far a second field adds to the best one. */
    private static final float TIE = 0.2f;

    private final IndexSearcher searcher;
    private final Terms terms;

    /** A field, how much a match there adds to the score, and how far it explains the word. */
    private record Part(Field field, float boost, double explains) {}

    /**
     * A drill, an article or a self-test, and how well it fits.
     *
     * @param score by BM25; comparable within one question only
     * @param share of the question's weight that is found there, 0 to 1
     * @param matched how many different words are found there
     * @param document in the index
     */
    public record Hit(String id, double score, double share, int matched, int document) {

        /** Orders the hits of one question: the score, less for what is left unexplained. */
        public double fit() {
            return score * Math.pow(share, 1.5);
        }
    }

    Passages(IndexReader index) throws IOException {
        this.searcher = new IndexSearcher(index);
        searcher.setSimilarity(SIMILARITY);
        searcher.setQueryCache(null);
        this.terms = new Terms(searcher);
    }

    /** Drills by what is said of them, best first; a draft by its names. */
    public List<Hit> drills(List<String> words, int most) throws IOException {
        return find(DRILL, words, most);
    }

    public List<Hit> articles(List<String> words, int most) throws IOException {
        return find(ARTICLE, words, most);
    }

    public List<Hit> selfTests(List<String> words, int most) throws IOException {
        return find(SELF_TEST, words, most);
    }

    /** How telling a word is: the rarer in the library, the more. */
    public double weight(String word) throws IOException {
        return terms.word(word).weight();
    }

    /** Whether a drill has the word, or a question that an article or a self-test answers. */
    public boolean isKnown(String word) throws IOException {
        return terms.word(word).isKnown();
    }

    /** Which of these words are found there, by field. */
    public Map<String, List<String>> found(Hit hit, Collection<String> texts) throws IOException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Word word : terms.words(new LinkedHashSet<>(texts))) {
            word.places().forEach((field, place) -> {
                if (place.documents().get(hit.document())) {
                    found.computeIfAbsent(field.inIndex(), first -> new ArrayList<>())
                            .add(word.text());
                }
            });
        }
        return found;
    }

    private List<Hit> find(List<Part> parts, List<String> texts, int most) throws IOException {
        List<Word> words = terms.words(texts);
        List<Word> distinct = terms.words(new LinkedHashSet<>(texts));
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query(parts, words, distinct), most).scoreDocs) {
            hits.add(hit(parts, distinct, found));
        }
        hits.sort(Comparator.comparingDouble(Hit::fit).reversed());
        return hits;
    }

    private static Query query(List<Part> parts, List<Word> words, List<Word> distinct) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Word word : distinct) {
            List<Query> fields = new ArrayList<>();
            for (Part part : parts) {
                Place place = word.places().get(part.field());
                if (place != null) {
                    fields.add(new BoostQuery(place.query(), part.boost()));
                }
            }
            if (!fields.isEmpty()) {
                query.add(new DisjunctionMaxQuery(fields, TIE), BooleanClause.Occur.SHOULD);
            }
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            addPair(query, parts, words.get(i), words.get(i + 1));
        }
        return query.build();
    }

    private static void addPair(BooleanQuery.Builder query, List<Part> parts, Word one, Word next) {
        for (Part part : parts) {
            Field field = part.field();
            if (!PAIRED.contains(field)) {
                continue;
            }
            Place first = one.places().get(field);
            Place second = next.places().get(field);
            if (first != null && second != null && first.documents().intersects(second.documents())) {
                Query pair = new PhraseQuery(PAIR_SLOP, field.inIndex(), one.text(), next.text());
                query.add(new BoostQuery(pair, PAIR), BooleanClause.Occur.SHOULD);
            }
        }
    }

    private Hit hit(List<Part> parts, List<Word> words, ScoreDoc found) throws IOException {
        double all = 0;
        double explained = 0;
        int matched = 0;
        for (Word word : words) {
            double here = explains(parts, word, found.doc);
            all += word.weight();
            explained += here * word.weight();
            matched += here > 0 ? 1 : 0;
        }
        String id = searcher.storedFields().document(found.doc).get(Fields.VALUE);
        return new Hit(id, found.score, explained / all, matched, found.doc);
    }

    private static double explains(List<Part> parts, Word word, int document) {
        double best = 0;
        for (Part part : parts) {
            Place place = word.places().get(part.field());
            if (place != null && place.documents().get(document)) {
                best = Math.max(best, part.explains());
            }
        }
        return best;
    }
}
