package swivel.app;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import swivel.knowledge.Knowledge;
import swivel.knowledge.Question;
import swivel.language.Readers;
import swivel.library.Library;
import swivel.library.reading.LibraryReader;
import swivel.library.reading.Reading;

/**
 * Measures one content folder in a fresh process, by hand: reading, checking, indexing, answering, memory. Prints one
 * {@code name<TAB>first<TAB>median of the later ones} a line, in ms of the processor (what the machine needs that has nothing
 * else to do) or MB; {@code bench/content.py} calls it.
 */
final class ContentTimes {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double MILLION = 1e6;

    private final PrintWriter out;
    private final Path folder;
    private final int rounds;

    private ContentTimes(PrintWriter out, Path folder, int rounds) {
        this.out = out;
        this.folder = folder;
        this.rounds = rounds;
    }

    /** @param args the content folder, and how often each thing is done after the first time */
    static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        new ContentTimes(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        Path.of(args[0]),
                        Integer.parseInt(args[1]))
                .run();
    }

    private void run() throws IOException {
        Library library = timed("read", () -> library(LibraryReader.read(folder, fingerprint -> true)));
        timed("read and check", () -> library(LibraryReader.read(folder)));
        timed("vocabulary", () -> Readers.of(library.vocabulary()));
        timed("build the index", () -> index(library, temporary()));
        Path kept = temporary();
        index(library, kept);
        timed("open the index", () -> index(library, kept));
        Readers readers = Readers.of(library.vocabulary());
        try (Knowledge knowledge = Knowledge.open(library, kept)) {
            out.printf("in use\t%.1f\t%.1f%n", used(), used());
            find(knowledge);
        }
        if (readers.hashCode() == library.hashCode()) {
            out.println("kept alive until here");
        }
    }

    private <T> T timed(String what, Supplier<T> work) {
        long begin = PROCESS.getProcessCpuTime();
        T made = work.get();
        double first = (PROCESS.getProcessCpuTime() - begin) / MILLION;
        List<Double> later = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            begin = PROCESS.getProcessCpuTime();
            made = work.get();
            later.add((PROCESS.getProcessCpuTime() - begin) / MILLION);
        }
        Collections.sort(later);
        out.printf("%s\t%.1f\t%.1f%n", what, first, later.get(later.size() / 2));
        return made;
    }

    /** The first round meets every word for the first time. */
    private void find(Knowledge knowledge) throws IOException {
        List<String> questions = Files.readAllLines(Path.of("src/test/resources/eval/questions.tsv")).stream()
                .skip(1)
                .map(row -> row.split("\t")[1])
                .toList();
        List<Double> first = times(knowledge, questions);
        times(knowledge, questions);
        List<Double> later = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            later.addAll(times(knowledge, questions));
        }
        out.printf("find, median\t%.2f\t%.2f%n", at(first, 0.5), at(later, 0.5));
        out.printf("find, p99\t%.2f\t%.2f%n", at(first, 0.99), at(later, 0.99));
        out.printf("find, longest\t%.2f\t%.2f%n", at(first, 1), at(later, 1));
    }

    private static List<Double> times(Knowledge knowledge, List<String> questions) {
        List<Double> times = new ArrayList<>();
        for (String question : questions) {
            long begin = THREADS.getCurrentThreadCpuTime();
            knowledge.find(Question.fresh(question));
            times.add((THREADS.getCurrentThreadCpuTime() - begin) / MILLION);
        }
        return times;
    }

    private static double at(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }

    private static Library library(Reading reading) {
        return switch (reading) {
            case Reading.Clean(Library library, var _) -> library;
            case Reading.Faulty(var findings) -> throw new IllegalStateException("Not clean: " + findings.getFirst());
        };
    }

    private static boolean index(Library library, Path at) {
        Knowledge.open(library, at).close();
        return true;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("swivel-content-times");
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static double used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MILLION;
    }
}
