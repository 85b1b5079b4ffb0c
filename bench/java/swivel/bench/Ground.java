package swivel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.TopDocs;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.hearing.Ear;
import swivel.conversation.hearing.Interpretation;
import swivel.conversation.hearing.Interpreter;
import swivel.knowledge.Knowledge;
import swivel.knowledge.index.RawLucene;
import swivel.language.Labelled;
import swivel.language.Readers;
import swivel.library.Library;
import swivel.library.reading.Libraries;

/** One library, open in every way that is measured, and the messages that are put to it one after the other. */
@State(Scope.Thread)
public abstract class Ground {
    private static final int MOST_WORDS = 60;
    private static final int MOST_HITS = 10;

    private final Path folder;
    private final Knowledge knowledge;
    private final Interpreter interpreter;
    private final RawLucene lucene;
    private final FullText fullText;
    private final List<Said> all = new ArrayList<>();
    private int next;

    /** A message in a talk that stands so. */
    private record Said(String message, Dialogue dialogue) {}

    Ground(Library library) {
        try {
            this.folder = Files.createTempDirectory("swivel-bench-");
            this.knowledge = Knowledge.open(library, folder);
            this.interpreter = new Interpreter(new Ear(knowledge, Readers.of(library.vocabulary())));
            this.lucene = new RawLucene(library, folder);
            this.fullText = new FullText(library);
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException("The library cannot be opened", broken);
        }
        Labelled.all().forEach(row -> all.add(new Said(row.message(), talk(row.before()))));
    }

    private Dialogue talk(String before) {
        return before.isEmpty()
                ? Dialogue.fresh()
                : Dialogue.fresh()
                        .about(interpreter.interpret(before, Dialogue.fresh()).drills(), null);
    }

    private Said next() {
        next = (next + 1) % all.size();
        return all.get(next);
    }

    Interpretation interpret() {
        Said said = next();
        return interpreter.interpret(said.message(), said.dialogue());
    }

    Interpretation interpret(String message) {
        return interpreter.interpret(message, Dialogue.fresh());
    }

    TopDocs lucene() throws IOException {
        return lucene.find(next().message(), MOST_WORDS, MOST_HITS);
    }

    List<String> sqlite() throws SQLException {
        return fullText.find(next().message(), MOST_WORDS, MOST_HITS);
    }

    @TearDown(Level.Trial)
    public void close() throws IOException, SQLException {
        knowledge.close();
        lucene.close();
        fullText.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The library that ships. */
    public static class Ours extends Ground {
        public Ours() {
            super(Libraries.ours());
        }
    }

    /** A library of a hundred times the drills and articles. */
    public static class Hundredfold extends Ground {
        private static final int TIMES = 100;

        public Hundredfold() {
            super(LargeLibrary.of(Libraries.ours(), TIMES));
        }
    }
}
