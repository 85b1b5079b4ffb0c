package swivel.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import swivel.library.Facet;
import swivel.library.Library;

/** Writes a library into an index. Of a draft only the names go in: it is recognised, never found by its looks. */
final class Indexer {
    private static final double BUFFER_MEGABYTES = 4;

    private final Library library;
    private final PlainWords words;
    private final Spoken spoken;

    private Indexer(Library library, PlainWords words) {
        this.library = library;
        this.words = words;
        this.spoken = new Spoken(library, words);
    }

    static void write(Library library, PlainWords words, Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(readers(words))
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setUseCompoundFile(true)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setSimilarity(Likeness.SIMILARITY);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            new Indexer(library, words).write(writer);
            writer.forceMerge(1);
        }
    }

    /** Grams come cut as they are to be found. */
    private static Analyzer readers(PlainWords words) {
        Analyzer cut = new WhitespaceAnalyzer();
        return new PerFieldAnalyzerWrapper(words, Map.of(Fields.LINE, cut, Fields.WHOLE, cut, Fields.MANNER, cut));
    }

    /** The pages first: what is looked up in sets of documents has small numbers. */
    private void write(IndexWriter writer) throws IOException {
        writer.addDocuments(new Pages(library, words).all());
        writeSayings(writer);
        writer.addDocuments(manners());
        writer.addDocuments(parts());
    }

    /** One learner after the other: each takes a good part of the memory. */
    private void writeSayings(IndexWriter writer) throws IOException {
        SubjectLearner subjects = new SubjectLearner();
        writer.addDocuments(new Sayings(library, words, subjects).all());
        writer.addDocument(weights(Fields.SUBJECTS, subjects.learn().bytes()));
    }

    private List<Document> manners() {
        List<Document> manners = new ArrayList<>();
        Lexicon.ASKED_PARTS
                .of(library.vocabulary())
                .forEach((part, lines) -> add(manners, Manner.valueOf(constant(part)), lines.stream()));
        add(manners, Manner.DESCRIPTION, library.drills().stream().flatMap(drill -> drill.asked().stream()));
        add(manners, Manner.ARTICLE, library.articles().stream().flatMap(article -> article.questions().stream()));
        add(manners, Manner.GOAL, said(Lexicon.ASKED_GOALS));
        add(manners, Manner.ELSEWHERE, said(Lexicon.ASKED_ELSEWHERE));
        return manners;
    }

    private void add(List<Document> manners, Manner manner, Stream<String> lines) {
        List<String> grams = new ArrayList<>();
        lines.forEach(line -> {
            grams.addAll(Manners.grams(spoken.of(line)));
            grams.add(Manners.EVERY_LINE);
        });
        if (!grams.isEmpty()) {
            Page page = new Page(words, Fields.SPOKEN, manner.name());
            page.indexed(Fields.MANNER, grams);
            manners.add(page.document());
        }
    }

    private Stream<String> said(Lexicon lexicon) {
        return lexicon.of(library.vocabulary()).values().stream().flatMap(Collection::stream);
    }

    /** What is learned from how people ask for the parts of a card. */
    private List<Document> parts() throws IOException {
        Map<String, List<String>> asked = Lexicon.ASKED_PARTS.of(library.vocabulary());
        if (asked.isEmpty()) {
            return List.of();
        }
        PartLines lines = new PartLines(library.drills(), Lexicon.PART_WORDS.of(library.vocabulary()), spoken);
        asked.forEach((part, said) -> lines.add(Facet.valueOf(constant(part)), said));
        return List.of(weights(Fields.PARTS, lines.learn().bytes()));
    }

    private Document weights(String kind, byte[] learned) {
        Page page = new Page(words, kind, "");
        page.weights(learned);
        return page.document();
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
