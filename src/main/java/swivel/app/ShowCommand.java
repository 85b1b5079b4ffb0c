package swivel.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import swivel.conversation.message.Reply;
import swivel.conversation.words.Preview;
import swivel.library.Library;
import swivel.library.reading.Reading;
import swivel.transports.console.Drawing;

/** A drill, an article or a self-test as people will see it. */
@Command(name = "show", description = "A drill, an article or a self-test as people will see it.")
final class ShowCommand implements Callable<Integer> {
    private final Door door;

    @Parameters(
            paramLabel = "ID",
            description = "The id of a finished drill, article or self-test, or the number of a self-test, such as T4.")
    private String id = "";

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The page in this language, such as de; the English one where it is not translated.")
    private @Nullable String language;

    ShowCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        Path content = door.config().content();
        Preview preview = switch (ContentCheck.read(content)) {
            case Reading.Clean(Library library, var _) -> new Preview(library.in(language));
            case Reading.Faulty(var findings) -> throw new ContentException(content, findings);
        };
        List<Reply> pages = preview.of(id);
        if (pages.isEmpty()) {
            door.err()
                    .println("There is no finished drill, no article and no self-test '" + id
                            + "'. Its id is the name of its "
                            + "file without .md; a draft shows when 'draft: true' is gone.");
            return 1;
        }
        door.out().print(pages.stream().map(new Drawing(false)::draw).collect(Collectors.joining("\n")));
        door.out().flush();
        return 0;
    }
}
