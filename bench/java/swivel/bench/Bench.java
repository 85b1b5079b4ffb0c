package swivel.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Measures how fast messages are understood, all in one run, and puts each figure beside that of Lucene alone.
 *
 * <pre>./mvnw -q -B -ntp -Pbench test-compile exec:exec [-Dbenchmarks=REGEX]</pre>
 */
final class Bench {
    private static final String YARDSTICK = "lucene";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Bench() {}

    /** @param arguments a regular expression for the names of the benchmarks to run */
    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(arguments[0])
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
        print(results.stream()
                .map(Row::of)
                .sorted(Comparator.comparing(Row::name))
                .toList());
    }

    private record Row(String name, Statistics micros, double bytes) {
        static Row of(RunResult result) {
            String name = result.getPrimaryResult().getLabel();
            Result<?> allocated =
                    Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED));
            return new Row(name, result.getPrimaryResult().getStatistics(), allocated.getScore());
        }

        double percentile(double percent) {
            return micros.getPercentile(percent);
        }
    }

    private static void print(List<Row> rows) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        double yard = rows.stream()
                .filter(row -> row.name().equals(YARDSTICK))
                .mapToDouble(row -> row.percentile(50))
                .findFirst()
                .orElse(Double.NaN);
        out.printf(
                "%n%d cores, Java %s%n%-24s %10s %10s %10s %10s %10s%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                "µs per message",
                "median",
                "× lucene",
                "p99",
                "p99.9",
                "KB");
        for (Row row : rows) {
            out.printf(
                    "%-24s %10.0f %10.1f %10.0f %10.0f %10.0f%n",
                    row.name(),
                    row.percentile(50),
                    row.percentile(50) / yard,
                    row.percentile(99),
                    row.percentile(99.9),
                    row.bytes() / 1024);
        }
    }
}
