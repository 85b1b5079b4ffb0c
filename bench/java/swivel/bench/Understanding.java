package swivel.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.TopDocs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import swivel.conversation.hearing.Interpretation;

/** One labelled message per call, in a JVM with the options of the launcher. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k", "--enable-native-access=ALL-UNNAMED"})
public class Understanding {
    @Benchmark
    public TopDocs lucene(Ground.Ours ours) throws IOException {
        return ours.lucene();
    }

    @Benchmark
    public List<String> sqlite(Ground.Ours ours) throws SQLException {
        return ours.sqlite();
    }

    @Benchmark
    public Interpretation interpret(Ground.Ours ours) {
        return ours.interpret();
    }

    @Benchmark
    public TopDocs luceneHundredfold(Ground.Hundredfold large) throws IOException {
        return large.lucene();
    }

    @Benchmark
    public List<String> sqliteHundredfold(Ground.Hundredfold large) throws SQLException {
        return large.sqlite();
    }

    @Benchmark
    public Interpretation interpretHundredfold(Ground.Hundredfold large) {
        return large.interpret();
    }

    @Benchmark
    public Interpretation interpretSlips(Ground.Slips slips) {
        return slips.interpret();
    }

    @Benchmark
    public Interpretation interpretAnything(Ground.Anything anything) {
        return anything.interpret();
    }

    @Benchmark
    public Interpretation interpretTenThousandWords(Ground.TenThousandWords words) {
        return words.interpret();
    }
}
