package swivel.language.signs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import swivel.language.foreign.LanguageReader;
import swivel.language.signs.SignLearner.Example;
import swivel.language.text.Wording;
import swivel.library.Library;
import swivel.library.Vocabulary;
import swivel.library.reading.Libraries;

/**
 * Learns {@code weights.tsv} from the lines in {@code src/test/resources/signs}, each under the sign that it holds, and from
 * the lines of the content, which hold none.
 */
final class SignTraining {
    private static final Path WEIGHTS = Path.of("src/main/resources/swivel/language/signs/weights.tsv");
    private static final Path LINES = Path.of("src/test/resources/signs");
    private static final String HEADING = "## ";
    private static final String HEADER = """
            # How much each trait of a message speaks for each warning sign (swivel.language.signs.SecondOpinion), by trait: a
            # group of red-flag-words.yaml, a word, or "always". A sign is as likely as e to the sum of its weights, compared to
            # the others and to none. The first line names all signs. Learned by src/test/java/swivel/language/signs/SignTraining.java: run it again where words were added.
            """;

    private final RedFlagScreen screen;
    private final List<Example> examples = new ArrayList<>();

    private SignTraining(Vocabulary vocabulary) {
        this.screen = new RedFlagScreen(new Wording(vocabulary), new LanguageReader(vocabulary));
    }

    static void main() throws IOException {
        Library library = Libraries.ours();
        SignTraining training = new SignTraining(library.vocabulary());
        training.lines().forEach((label, lines) -> lines.forEach(line -> training.add(label, line)));
        training.addUnlessASign(asked(library));
        training.write(SignLearner.learn(training.examples));
    }

    private void add(String label, String line) {
        examples.add(new Example(label, screen.traits(line)));
    }

    /** Some articles are about signs. */
    private void addUnlessASign(Stream<String> lines) {
        lines.filter(line -> screen.byRule(line).isEmpty()).forEach(line -> add(SignLearner.NONE, line));
    }

    /** All lines by their label. */
    private Map<String, List<String>> lines() throws IOException {
        Map<String, List<String>> byLabel = new TreeMap<>();
        try (Stream<Path> files = Files.list(LINES)) {
            for (Path file : files.sorted().toList()) {
                String label = SignLearner.NONE;
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith(HEADING)) {
                        label = line.substring(HEADING.length());
                    } else if (!line.isBlank()) {
                        byLabel.computeIfAbsent(label, key -> new ArrayList<>()).add(line);
                    }
                }
            }
        }
        return byLabel;
    }

    /** What people ask for drills and articles, as the content has it. */
    private static Stream<String> asked(Library library) {
        Stream<String> drills = library.drills().stream().flatMap(drill -> drill.asked().stream());
        Stream<String> articles = library.articles().stream().flatMap(article -> article.questions().stream());
        Stream<String> elsewhere = Stream.of("asked-parts", "asked-goals", "asked-elsewhere")
                .flatMap(name -> library.vocabulary().lexicon(name).values().stream())
                .flatMap(List::stream);
        return Stream.of(drills, articles, elsewhere).flatMap(lines -> lines);
    }

    private void write(SignLearner learner) {
        StringBuilder text = new StringBuilder(HEADER);
        List<String> signs = new ArrayList<>(learner.labels());
        signs.remove(SignLearner.NONE);
        text.append(String.join("\t", signs)).append('\n');
        learner.weights().forEach((trait, ofTrait) -> {
            text.append(trait);
            ofTrait.forEach((label, weight) ->
                    text.append('\t').append(label).append(' ').append(String.format(Locale.ROOT, "%.2f", weight)));
            text.append('\n');
        });
        try {
            Files.writeString(WEIGHTS, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
