package swivel.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import swivel.conversation.message.Reply;
import swivel.language.Labelled;

/** The whole way of a labelled message to its answer: understood, answered, and stored in a database in memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k", "--enable-native-access=ALL-UNNAMED"})
public class Answering {
    private final List<Labelled.Said> messages = Labelled.all();
    private final Door door;
    private final Wiring wiring;
    private int next;

    public Answering() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        this.door = new Door(
                Path.of("").toAbsolutePath(), Map.of(), InstantSource.system(), nowhere, nowhere, indexFolder());
        this.wiring = Wiring.forgetful(door);
    }

    private static Path indexFolder() {
        try {
            return Files.createTempDirectory("swivel-answering-");
        } catch (IOException unwritable) {
            throw new IllegalStateException("There is no room for an index", unwritable);
        }
    }

    /** Of somebody whom the coach has never met. */
    @Benchmark
    public Reply answer() {
        next = (next + 1) % messages.size();
        Stranger stranger = new Stranger(wiring, door.clock(), "somebody");
        Reply reply = stranger.says(messages.get(next).message());
        stranger.leaves();
        return reply;
    }

    @TearDown(Level.Trial)
    public void close() {
        wiring.close();
    }
}
