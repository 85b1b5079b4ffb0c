package swivel.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import swivel.library.DrillId;
import swivel.library.writing.DrillTemplate;

/** Writes a file to fill in. */
@Command(name = "new", description = "Write a new file of content to fill in: new drill ID.")
final class NewCommand implements Callable<Integer> {
    private final Door door;

    @Parameters(index = "0", paramLabel = "drill", description = "What to write; there are templates for drills.")
    private String kind = "drill";

    @Parameters(index = "1", paramLabel = "ID", description = "Lower-case words joined by hyphens.")
    private String id = "";

    NewCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        if (!kind.equals("drill")) {
            door.err().println("There is a template for a drill only: ./swivel new drill " + id);
            return 2;
        }
        Path file;
        try {
            file = door.config().content().resolve("drills").resolve(new DrillId(id) + ".md");
            Files.writeString(file, DrillTemplate.of(new DrillId(id)), StandardOpenOption.CREATE_NEW);
        } catch (IllegalArgumentException noId) {
            door.err().println(noId.getMessage());
            return 2;
        } catch (FileAlreadyExistsException there) {
            door.err().println(there.getMessage() + " is there already; nothing was changed.");
            return 1;
        } catch (NoSuchFileException noFolder) {
            door.err()
                    .println("There is no folder " + door.config().content().resolve("drills")
                            + ": set SWIVEL_CONTENT.");
            return 1;
        } catch (IOException unwritable) {
            door.err().println("The file cannot be written: " + unwritable + "; check permissions and free space.");
            return 1;
        }
        door.out().println("Wrote " + file + ". Fill it in, take out 'draft: true', and check it with: ./swivel lint");
        return 0;
    }
}
