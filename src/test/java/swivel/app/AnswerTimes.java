package swivel.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** How long one answer takes in a warm process, over the labelled questions; run by bench/measure.py. */
final class AnswerTimes {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;

    private AnswerTimes() {}

    public static void main(String[] args) throws IOException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        List<String> questions = Files.readAllLines(Path.of("src/test/resources/eval/questions.tsv")).stream()
                .skip(1)
                .map(row -> row.split("\t")[1])
                .toList();
        Path index = Files.createTempDirectory("swivel-answer-times");
        Door door = new Door(Path.of("").toAbsolutePath(), Map.of(), InstantSource.system(), out, out, index);
        try (Wiring wiring = Wiring.forgetful(door)) {
            for (int round = 0; round < WARM_UP; round++) {
                times(wiring, door, questions);
            }
            List<Long> nanos = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                nanos.addAll(times(wiring, door, questions));
            }
            Collections.sort(nanos);
            out.printf(
                    "answer in process, %d questions × %d:        median %.2f ms, p99 %.2f ms, longest %.2f ms%n",
                    questions.size(),
                    ROUNDS,
                    nanos.get(nanos.size() / 2) / 1e6,
                    nanos.get(nanos.size() * 99 / 100) / 1e6,
                    nanos.getLast() / 1e6);
        }
    }

    private static List<Long> times(Wiring wiring, Door door, List<String> questions) {
        List<Long> nanos = new ArrayList<>();
        for (String question : questions) {
            Stranger stranger = new Stranger(wiring, door.clock(), "somebody");
            long before = System.nanoTime();
            stranger.says(question);
            nanos.add(System.nanoTime() - before);
            stranger.leaves();
        }
        return nanos;
    }
}
