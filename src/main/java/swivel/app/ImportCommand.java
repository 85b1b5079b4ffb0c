package swivel.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import swivel.library.importing.ExerciseList;
import swivel.library.importing.ImportOutcome;
import swivel.library.importing.ImportReport;
import swivel.library.importing.ImportReport.SkipReason;
import swivel.library.importing.ImportReport.Skipped;
import swivel.library.importing.ImportReport.Unmapped;
import swivel.library.importing.Importer;
import swivel.library.importing.Selection;

/** Turns a public exercise list into draft drills: exit status 0 where some were written, 1 where none could be. */
@Command(
        name = "import",
        description =
                "Turn a saved exercise list into draft drills; without --all only what is about the hip, the groin, the "
                        + "buttocks, or a stretch of the trunk.")
final class ImportCommand implements Callable<Integer> {
    private static final int MOST_LINES = 20;

    private final PrintWriter out;
    private final Supplier<Path> content;

    @Parameters(
            index = "0",
            paramLabel = "LIST",
            converter = ListConverter.class,
            completionCandidates = ListCodes.class,
            description = "What the file holds: ${COMPLETION-CANDIDATES}.")
    private ExerciseList list = ExerciseList.FREE_EXERCISE_DB;

    @Parameters(index = "1", paramLabel = "FILE", description = "The saved JSON.")
    private Path file = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "Where the drafts go.")
    private Path target = Path.of("");

    @Option(names = "--all", description = "Take every exercise of the list.")
    private boolean all;

    /** @param content where the library stands, whose ids and names are taken */
    ImportCommand(PrintWriter out, Supplier<Path> content) {
        this.out = out;
        this.content = content;
    }

    @Override
    public Integer call() {
        Importer importer = new Importer(content.get(), target, all ? Selection.ALL : Selection.ABOUT_THE_HIP);
        return switch (run(importer)) {
            case ImportOutcome.Imported(ImportReport report) -> {
                print(report);
                yield report.written().isEmpty() ? 1 : 0;
            }
            case ImportOutcome.Refused(String fault, String cure) -> {
                out.println(fault + " → " + cure);
                out.println("Nothing was imported.");
                yield 1;
            }
        };
    }

    private ImportOutcome run(Importer importer) {
        if (!TerminalBar.isSeen()) {
            return importer.run(list, file, (done, total) -> {});
        }
        try (TerminalBar bar = new TerminalBar(out, "Importing", "kB", 1 << 10)) {
            return importer.run(list, file, bar::at);
        }
    }

    private void print(ImportReport report) {
        out.printf("%d of %d exercises became drafts in %s.%n", report.written().size(), report.read(), target);
        report.skipped().forEach((reason, skipped) -> out.println("  " + line(reason, skipped)));
        if (!report.duplicates().isEmpty()) {
            out.println("Called like another drill, and numbered:");
            report.duplicates().stream()
                    .limit(MOST_LINES)
                    .forEach(draft -> out.printf("  %s: compare it with %s%n", draft.id(), draft.sameAs()));
            if (report.duplicates().size() > MOST_LINES) {
                out.printf("  and %d more%n", report.duplicates().size() - MOST_LINES);
            }
        }
        if (!report.unmapped().isEmpty()) {
            out.println("To be filled in by hand; '## Not mapped' of each draft says how:");
            report.unmapped().forEach((field, unmapped) -> out.println("  " + line(field, unmapped)));
            out.println("When all is written, take '## Not mapped' and 'draft: true' away and run: ./swivel lint");
        }
    }

    private static String line(SkipReason reason, Skipped skipped) {
        String names = String.join("; ", skipped.examples());
        String more = skipped.count() > skipped.examples().size() ? "; …" : "";
        return skipped.count() + " left out, " + why(reason) + ": " + names + more;
    }

    private static String why(SkipReason reason) {
        return switch (reason) {
            case NOT_ABOUT_THE_HIP -> "not about the hip (--all takes them)";
            case ALREADY_IMPORTED -> "imported before (delete the draft to import it anew)";
            case NO_LICENCE -> "without a licence (ask the list's keepers)";
            case NO_SOURCE -> "without an id, so that the source cannot be named";
            case NO_NAME -> "without a name";
            case NO_ENGLISH -> "without English words";
            case MALFORMED -> "not an object";
        };
    }

    private static String line(String field, Unmapped unmapped) {
        String words = unmapped.words().entrySet().stream()
                .map(word -> word.getKey() + " " + word.getValue())
                .collect(Collectors.joining("; "));
        return field + ": " + unmapped.drafts() + (words.isEmpty() ? "" : " (not understood: " + words + ")");
    }

    private static final class ListConverter implements ITypeConverter<ExerciseList> {
        @Override
        public ExerciseList convert(String code) {
            return ExerciseList.of(code)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + code + "' is no list; there are " + String.join(" and ", new ListCodes())));
        }
    }

    private static final class ListCodes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ExerciseList.values()).map(ExerciseList::code).iterator();
        }
    }
}
