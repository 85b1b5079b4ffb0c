package swivel.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import swivel.conversation.words.Preview;
import swivel.library.Library;
import swivel.library.reading.LibraryReader;
import swivel.library.reading.Reading;
import swivel.transports.console.Drawing;

/** A drill or an article as people will see it. */
@Command(name = "show", description = "A drill or an article as people will see it.")
final class ShowCommand implements Callable<Integer> {
    private final Door door;

    @Parameters(paramLabel = "ID", description = "The id of a finished drill or of an article.")
    private String id = "";

    ShowCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        Path content = door.config().content();
        Preview preview = switch (LibraryReader.read(content)) {
            case Reading.Clean(Library library, var _) -> new Preview(library);
            case Reading.Faulty(var findings) -> throw new ContentException(content, findings);
        };
        return preview.of(id)
                .map(reply -> {
                    door.out().print(new Drawing(false).draw(reply));
                    door.out().flush();
                    return 0;
                })
                .orElseGet(() -> {
                    door.err().println("There is no finished drill and no article '" + id + "'.");
                    return 1;
                });
    }
}
