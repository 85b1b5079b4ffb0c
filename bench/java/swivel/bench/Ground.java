package swivel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.apache.lucene.search.TopDocs;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.hearing.AnyMessages;
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
    private static final long SEED = 1;

    private final Path folder;
    private final Knowledge knowledge;
    private final Interpreter interpreter;
    private final RawLucene lucene;
    private final FullText fullText;
    private final List<Said> all = new ArrayList<>();
    private int next;

    /** A message in a talk that stands so. */
    private record Said(String message, Dialogue dialogue) {}

    Ground(Library library, List<Labelled.Said> messages) {
        try {
            this.folder = Files.createTempDirectory("swivel-bench-");
            this.knowledge = Knowledge.open(library, folder);
            this.interpreter = new Interpreter(new Ear(knowledge, Readers.of(library.vocabulary())));
            this.lucene = new RawLucene(library, folder);
            this.fullText = new FullText(library);
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException("The library cannot be opened", broken);
        }
        messages.forEach(row -> all.add(new Said(row.message(), talk(row.before()))));
    }

    private Dialogue talk(String before) {
        return before.isEmpty()
                ? Dialogue.fresh()
                : Dialogue.fresh()
                        .about(interpreter.interpret(before, Dialogue.fresh()).drills(), null, Instant.EPOCH);
    }

    private Said next() {
        next = (next + 1) % all.size();
        return all.get(next);
    }

    Interpretation interpret() {
        Said said = next();
        return interpreter.interpret(said.message(), said.dialogue());
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

    /** The library that ships, and the labelled messages. */
    public static class Ours extends Ground {
        public Ours() {
            super(Libraries.ours(), Labelled.all());
        }
    }

    /** A library of a hundred times the drills and articles, and the labelled messages. */
    public static class Hundredfold extends Ground {
        private static final int TIMES = 100;

        public Hundredfold() {
            super(LargeLibrary.of(Libraries.ours(), TIMES), Labelled.all());
        }
    }

    /** The library that ships, and the labelled messages with slips of the pen, no two of them alike. */
    public static class Slips extends Ground {
        private static final int TIMES = 5;

        public Slips() {
            super(Libraries.ours(), slipped(Labelled.all(), TIMES));
        }
    }

    /** The library that ships, and whatever somebody may write. */
    public static class Anything extends Ground {
        private static final int MESSAGES = 5_000;

        public Anything() {
            super(Libraries.ours(), sample(AnyMessages.any(), MESSAGES));
        }
    }

    /** The library that ships, and messages of ten thousand words. */
    public static class TenThousandWords extends Ground {
        private static final int MESSAGES = 20;

        public TenThousandWords() {
            super(Libraries.ours(), sample(AnyMessages.tenThousandWords(), MESSAGES));
        }
    }

    private static List<Labelled.Said> slipped(List<Labelled.Said> messages, int times) {
        Random random = new Random(SEED);
        List<Labelled.Said> slipped = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            messages.forEach(said -> slipped.add(new Labelled.Said(slipped(said.message(), random), "")));
        }
        return slipped;
    }

    /** With one letter changed in a word out of eight. */
    private static String slipped(String message, Random random) {
        StringBuilder slipped = new StringBuilder(message);
        for (int left = 1 + message.split(" ").length / 8; left > 0; left--) {
            int at = random.nextInt(message.length());
            if (Character.isLetter(message.charAt(at))) {
                slipped.setCharAt(at, (char) ('a' + random.nextInt('z' - 'a' + 1)));
            }
        }
        return slipped.toString();
    }

    private static List<Labelled.Said> sample(Arbitrary<String> messages, int count) {
        List<Labelled.Said> sample = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<String> generator = messages.generator(count);
            Random random = new Random(SEED);
            for (int i = 0; i < count; i++) {
                sample.add(new Labelled.Said(generator.next(random).value(), ""));
            }
        });
        return sample;
    }
}
