package swivel.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import swivel.library.Library;
import swivel.library.reading.LibraryReader;
import swivel.library.reading.Reading;

/** Checks content: exit status 0 where it is clean, 1 where it is not. */
@Command(name = "lint", description = "Check content: file, line, what is wrong, what to do.")
final class LintCommand implements Callable<Integer> {
    private final Door door;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The content folder; the configured one by default.")
    private @Nullable Path folder;

    LintCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        Path content = folder == null ? door.config().content() : folder;
        return switch (LibraryReader.read(content)) {
            case Reading.Clean(Library library, var _) -> {
                door.out()
                        .printf(
                                "%s is clean: %d drills, %d drafts, %d articles.%n",
                                content,
                                library.drills().size(),
                                library.drafts().size(),
                                library.articles().size());
                yield 0;
            }
            case Reading.Faulty(var findings) -> {
                findings.forEach(door.out()::println);
                door.out().printf("%d to mend.%n", findings.size());
                yield 1;
            }
        };
    }
}
