package swivel.knowledge;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import swivel.knowledge.Learner.Example;
import swivel.knowledge.index.Meaning;
import swivel.language.Readers;
import swivel.library.Library;
import swivel.library.reading.Libraries;

/**
 * Learns {@code weights.properties} from labelled questions and from lines of the content that the library is robbed of
 * for the purpose; prints how many it would get right that it has not seen (cross-validation).
 */
final class Training {
    private static final Path WEIGHTS = Path.of("src/main/resources/swivel/knowledge/weights.properties");
    private static final List<String> SETS = List.of(
            "questions.tsv",
            "own-questions.tsv",
            "fresh-questions.tsv",
            "untuned-questions.tsv",
            "later-questions.tsv",
            "voices-questions.tsv");
    /** Files of which no line of the content was written: what they say weighs more. */
    private static final List<String> UNSEEN = List.of("talk-questions.tsv");
    /** Kinds of questions that are few, and what one of them counts. */
    private static final Map<String, Double> RARE = Map.of("goal", 1.5, "oos", 2.0, "not-in-library", 2.0);

    private static final String HEADER = """
            # How much each clue counts in what a question may mean (swivel.knowledge.Clue); the sum of clue times weight is its
            # score. Learned by src/test/java/swivel/knowledge/Training.java: run it again where the content has changed a lot.
            """;
    private static final List<Clue> CLUES = List.of(Clue.values());

    private final Readers readers = Readers.of(Libraries.ours().vocabulary());
    private final List<Example> examples = new ArrayList<>();

    /** @param arguments further labelled questions, files of the same columns; they count as much as what is unseen */
    static void main(String[] arguments) throws IOException {
        Training training = new Training();
        HeldOut held = new HeldOut(Libraries.ours(), 0);
        Library poorer = held.library();
        training.ask(poorer, Map.of(CrossValidation.HELD_OUT, held.rows()), 0.5);
        training.ask(Libraries.ours(), rows(SETS), 1);
        training.ask(Libraries.ours(), rows(UNSEEN), 2);
        training.ask(Libraries.ours(), rows(List.of(arguments)), 2);
        CrossValidation.of(training.examples).print(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        training.write();
    }

    private static Map<String, List<Row>> rows(List<String> files) {
        Map<String, List<Row>> rows = new TreeMap<>();
        files.forEach(file -> rows.put(file, Row.read(file)));
        return rows;
    }

    private void ask(Library library, Map<String, List<Row>> sets, double weight) throws IOException {
        Path folder = Files.createTempDirectory("training");
        try (Knowledge knowledge = Knowledge.open(library, folder)) {
            for (Map.Entry<String, List<Row>> set : sets.entrySet()) {
                for (Row row : set.getValue()) {
                    if (isPlain(row)) {
                        add(set.getKey(), row, candidates(knowledge, row), weight);
                    }
                }
            }
        }
    }

    /** Follow-ups, comparisons, signs and other languages are not decided by weights. */
    private static boolean isPlain(Row row) {
        return !row.goesOn()
                && !row.type().equals("comparison")
                && row.expected().stream()
                        .noneMatch(label -> label.startsWith("redflag") || label.equals("oos:language"));
    }

    private List<Candidate> candidates(Knowledge knowledge, Row row) throws IOException {
        Question question = new Question(row.message(), readers.facets().read(row.message()), List.of());
        return new Evidence(knowledge.read(question)).candidates();
    }

    private void add(String set, Row row, List<Candidate> candidates, double weight) {
        boolean[] right = new boolean[candidates.size()];
        double[][] clues = new double[right.length][CLUES.size()];
        for (int i = 0; i < right.length; i++) {
            double[] of = clues[i];
            right[i] = isRight(row, candidates.get(i).meaning());
            candidates.get(i).clues().forEach((clue, value) -> of[CLUES.indexOf(clue)] = value);
        }
        if (candidates.stream().anyMatch(candidate -> isRight(row, candidate.meaning()))) {
            examples.add(new Example(set, row, clues, right, weight * RARE.getOrDefault(row.type(), 1.0)));
        }
    }

    private static boolean isRight(Row row, Meaning meaning) {
        boolean absent = row.expected().contains("oos:not-in-library");
        return switch (meaning) {
            case Meaning.Named named ->
                !row.type().equals("goal")
                        && row.expected().contains(named.drill().value());
            case Meaning.Topic topic -> row.expected().contains("topic:" + topic.article());
            case Meaning.Absent _ -> absent;
            case Meaning.Aim _ -> row.type().equals("goal");
            case Meaning.OtherWorld _ -> !absent && row.expected().stream().anyMatch(label -> label.startsWith("oos:"));
            case Meaning.Tested _, Meaning.Wish _, Meaning.Form _ -> false;
        };
    }

    private void write() throws IOException {
        double[] weights = Learner.learn(examples);
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < weights.length; i++) {
            file.append(String.format(Locale.ROOT, "%s=%.2f%n", Weights.key(CLUES.get(i)), weights[i]));
        }
        Files.writeString(WEIGHTS, file);
    }
}
