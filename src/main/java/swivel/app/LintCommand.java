package swivel.app;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import swivel.library.Finding;
import swivel.library.Library;
import swivel.library.reading.Reading;
import swivel.library.writing.FindingsJson;
import swivel.library.writing.FolderFixer;
import swivel.library.writing.ReadingTimes;

/** Checks content: exit status 0 where nothing is wrong with it, 1 where something is. */
@Command(name = "lint", description = "Check content: file, line, what is wrong, what to do.")
final class LintCommand implements Callable<Integer> {
    private final Door door;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The content folder; the configured one by default.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "For editors: one JSON array.")
    private boolean json;

    @Option(names = "--fix", description = "Mend what can be mended safely, then check.")
    private boolean fix;

    @Option(names = "--reading-time", description = "Also tell how long each drill takes to read; not with --json.")
    private boolean readingTime;

    LintCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        Path content = folder == null ? door.config().content() : folder;
        if (fix && Files.isDirectory(content) && !mend(content)) {
            return 1;
        }
        Reading reading = ContentCheck.read(content);
        List<Finding> findings = reading.findings();
        if (json) {
            door.out().println(FindingsJson.of(findings));
        } else {
            findings.forEach(door.out()::println);
            if (readingTime && reading instanceof Reading.Clean(Library library, var warnings)) {
                ReadingTimes.table(library).forEach(door.out()::println);
            }
            door.out().println(summary(content, reading));
        }
        return findings.stream().anyMatch(Finding::isError) ? 1 : 0;
    }

    /** Whether all could be written that was to be mended. */
    private boolean mend(Path content) {
        try {
            FolderFixer.fix(content).forEach(repair -> door.err().println(repair));
            return true;
        } catch (UncheckedIOException unwritable) {
            door.err().println(unwritable.getMessage() + " → check permissions and free space");
            return false;
        }
    }

    private static String summary(Path content, Reading reading) {
        return switch (reading) {
            case Reading.Clean(Library library, var warnings) ->
                "%s is clean: %d drills, %d drafts, %d articles, %d self-tests."
                        .formatted(
                                content,
                                library.drills().size(),
                                library.drafts().size(),
                                library.articles().size(),
                                library.selfTests().size());
            case Reading.Faulty(var findings) -> findings.size() + " to mend.";
        };
    }
}
