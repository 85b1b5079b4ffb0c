package swivel.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import swivel.storage.Backup;

/** Puts a copy in the place of the database. */
@Command(
        name = "restore",
        description = "Check a copy and put it in the place of the database, which is kept; the bot must not run.")
final class RestoreCommand implements Callable<Integer> {
    private final Door door;

    @Parameters(paramLabel = "FILE", description = "A copy that ./swivel backup has made.")
    @SuppressWarnings("NullAway.Init")
    private Path copy;

    @Mixin
    private final DataOption data = new DataOption();

    RestoreCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        Config config = data.in(door.config());
        Backup.Restored restored =
                new Backup(config.database()).restore(copy, door.clock().instant());
        door.out().println("Restored " + copy + ": " + CopyWords.of(restored.contents()));
        if (restored.contents().waiting() > 0) {
            door.out().println("The messages that waited to be sent then are left out.");
        }
        restored.before().ifPresent(before -> door.out().println("What was in its place is kept in " + before));
        return 0;
    }
}
