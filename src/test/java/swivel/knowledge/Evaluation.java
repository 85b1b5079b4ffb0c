package swivel.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import swivel.library.DrillId;
import swivel.library.reading.Libraries;

/** Labelled questions, put to the library and counted. Red flags are another room's and left out. */
final class Evaluation {
    private static final Path FOLDER = Path.of("src/test/resources/eval");

    private final Knowledge knowledge;
    private final List<Judged> judged = new ArrayList<>();

    record Row(
            String id, String message, String context, String type, String facet, Set<String> expected, String notes) {}

    record Judged(Row row, Explanation explanation, boolean right) {}

    Evaluation(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    static List<Row> read(String file) {
        try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
            return lines.skip(1).map(Evaluation::row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Columns: id, message, context, type, facet, expected labels joined by semicolons, notes. */
    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], Set.of(cells[5].split(";")), cells[6]);
    }

    Evaluation ask(List<Row> rows) {
        for (Row row : rows) {
            if (!row.type().equals("redflag")
                    && row.expected().stream().noneMatch(label -> label.startsWith("redflag"))) {
                Explanation explanation = knowledge.explain(new Question(row.message(), List.of(), before(row)));
                judged.add(new Judged(row, explanation, isRight(row, explanation.answer())));
            }
        }
        return this;
    }

    private List<DrillId> before(Row row) {
        return row.context().isEmpty() ? List.of() : drills(knowledge.find(Question.fresh(row.context())));
    }

    private boolean isRight(Row row, Answer answer) {
        Predicate<DrillId> expected = drill -> row.expected().contains(drill.value());
        return switch (answer) {
            case Answer.OneDrill one ->
                expected.test(one.drill()) && !row.notes().startsWith("ALL");
            case Answer.Choice choice -> expected.test(choice.drills().getFirst());
            case Answer.SeveralDrills several
            when row.notes().startsWith("ALL") ->
                several.drills().size() > 1 && several.drills().stream().allMatch(expected);
            case Answer.SeveralDrills several
            when row.type().equals("goal") -> several.drills().stream().limit(3).anyMatch(expected);
            case Answer.SeveralDrills several -> expected.test(several.drills().getFirst());
            case Answer.OneArticle one -> row.expected().contains("topic:" + one.article());
            case Answer.OneSelfTest test -> row.expected().contains("topic:" + test.subject());
            case Answer.NotInLibrary _ -> row.expected().contains("oos:not-in-library");
            case Answer.Nothing _ -> row.expected().stream().anyMatch(label -> label.startsWith("oos:"));
        };
    }

    static List<DrillId> drills(Answer answer) {
        return switch (answer) {
            case Answer.OneDrill one -> List.of(one.drill());
            case Answer.SeveralDrills several -> several.drills();
            case Answer.Choice choice -> choice.drills();
            case Answer.NotInLibrary absent -> absent.draft() == null ? List.of() : List.of(absent.draft());
            case Answer.OneArticle _, Answer.OneSelfTest _, Answer.Nothing _ -> List.of();
        };
    }

    List<Judged> judged() {
        return judged;
    }

    double accuracy() {
        return judged.stream().filter(Judged::right).count() / (double) judged.size();
    }

    /** A table by type, then every miss. */
    String report(String title) {
        Map<String, List<Judged>> byType = judged.stream()
                .collect(Collectors.groupingBy(one -> one.row().type(), TreeMap::new, Collectors.toList()));
        StringBuilder report = new StringBuilder(
                String.format(Locale.ROOT, "%n%s: %.1f %% of %d%n", title, 100 * accuracy(), judged.size()));
        byType.forEach((type, ofType) -> report.append(String.format(
                Locale.ROOT,
                "  %-18s %3d / %3d%n",
                type,
                ofType.stream().filter(Judged::right).count(),
                ofType.size())));
        judged.stream()
                .filter(one -> !one.right())
                .forEach(one -> report.append(String.format(
                        Locale.ROOT,
                        "  %s [%s] %s%s%n      wanted %s%n      got %s by %s%n      words %s%n      drills %s%n      articles %s%n",
                        one.row().id(),
                        one.row().type(),
                        one.row().context().isEmpty() ? "" : one.row().context() + " → ",
                        one.row().message(),
                        one.row().expected(),
                        one.explanation().answer(),
                        one.explanation().rule(),
                        one.explanation().words().stream()
                                .map(word -> word.text() + "/" + word.part())
                                .collect(Collectors.joining(" ")),
                        shortly(one.explanation()
                                .drills()
                                .subList(
                                        0,
                                        Math.min(4, one.explanation().drills().size()))),
                        shortly(one.explanation()
                                .articles()
                                .subList(
                                        0,
                                        Math.min(4, one.explanation().articles().size()))))));
        return report.toString();
    }

    private static String shortly(List<Explanation.Scored> scored) {
        return scored.stream()
                .map(one -> String.format(Locale.ROOT, "%s %.1f %.2f", one.id(), one.score(), one.share()))
                .collect(Collectors.joining(", "));
    }

    /** Prints a table of every set. */
    static void main(String[] arguments) {
        try (Knowledge knowledge = Knowledge.open(Libraries.ours(), Path.of("target/eval-index"))) {
            for (String file : List.of(
                    "questions.tsv",
                    "own-questions.tsv",
                    "fresh-questions.tsv",
                    "untuned-questions.tsv",
                    "later-questions.tsv")) {
                System.out.println(new Evaluation(knowledge).ask(read(file)).report(file));
            }
        }
    }
}
