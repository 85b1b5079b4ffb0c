package swivel.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import swivel.app.evaluation.Evaluation;
import swivel.app.evaluation.Measure;
import swivel.app.evaluation.PlainUnderstanding;
import swivel.app.evaluation.Report;
import swivel.app.evaluation.ReportJson;
import swivel.app.evaluation.ReportText;
import swivel.app.evaluation.Understanding;
import swivel.app.evaluation.labels.LabelReader;
import swivel.app.evaluation.labels.LabelReading;
import swivel.app.evaluation.labels.Labelled;
import swivel.knowledge.PlainSearch;

/** Scores understanding: exit status 0, 1 where it is under what was asked for, 2 where a file is of no use. */
@Command(name = "eval", description = "How well labelled messages are understood: a table, and every miss.")
final class EvalCommand implements Callable<Integer> {
    private static final int UNDER = 1;
    private static final int UNUSABLE = 2;

    private final Door door;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Labelled messages: questions as .tsv, reports of symptoms as .jsonl, or a folder with questions.tsv and symptoms.jsonl.")
    private List<Path> paths = List.of();

    @Option(names = "--baseline", description = "Beside it the same for a plain BM25 search.")
    private boolean baseline;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Splits the messages into halves; ${DEFAULT-VALUE} by default.")
    private long seed;

    @Option(names = "--json", description = "For machines: one JSON object.")
    private boolean json;

    @Option(
            names = "--fail-under",
            paramLabel = "PERCENT",
            description = "Exit status 1 where a measure is below this, or faults are above what it leaves.")
    private @Nullable Double floor;

    EvalCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        LabelReading labels = LabelReader.read(paths);
        labels.findings().forEach(door.err()::println);
        if (!labels.isUsable() || labels.rows().isEmpty()) {
            return UNUSABLE;
        }
        Report report = report(labels.rows());
        door.out().print(json ? ReportJson.of(report) + System.lineSeparator() : ReportText.of(report));
        door.out().flush();
        return floor == null ? 0 : under(report, floor);
    }

    private Report report(List<Labelled> rows) {
        try (Wiring wiring = Wiring.forgetful(door)) {
            Evaluation all = coached(rows, wiring);
            return new Report(all, seed, baseline ? searched(rows, wiring) : null);
        }
    }

    private Evaluation coached(List<Labelled> rows, Wiring wiring) {
        Understanding coach = new CoachUnderstanding(wiring, door.clock());
        if (!TerminalBar.isSeen()) {
            return Evaluation.of(rows, coach, done -> {});
        }
        try (TerminalBar bar = new TerminalBar(door.err(), "Asking", "messages", 1)) {
            IntConsumer progress = done -> bar.at(done, rows.size());
            return Evaluation.of(rows, coach, progress);
        }
    }

    private static Evaluation searched(List<Labelled> rows, Wiring wiring) {
        try (PlainSearch search = new PlainSearch(wiring.library())) {
            return Evaluation.of(rows, new PlainUnderstanding(search), done -> {});
        }
    }

    private int under(Report report, double percent) {
        List<Measure> under = report.under(percent / 100);
        under.forEach(measure -> door.err().printf("Under %.1f %%: %s%n", percent, measure.title()));
        return under.isEmpty() ? 0 : UNDER;
    }
}
