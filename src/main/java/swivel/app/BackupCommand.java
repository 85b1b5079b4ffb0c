package swivel.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import swivel.storage.Backup;

/** Copies the database, whether the bot runs or not. */
@Command(name = "backup", description = "Copy the database, while the bot runs or not, and check the copy.")
final class BackupCommand implements Callable<Integer> {
    private final Door door;

    @Parameters(paramLabel = "FILE", description = "The copy to make.")
    @SuppressWarnings("NullAway.Init")
    private Path copy;

    @Option(names = "--replace", description = "Replace FILE where it is there already.")
    private boolean replace;

    @Mixin
    private final DataOption data = new DataOption();

    BackupCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        if (!replace && Files.exists(copy)) {
            door.err().println(copy + " is there already; name another file, or say --replace.");
            return 1;
        }
        Config config = data.in(door.config());
        Backup.Contents contents = new Backup(config.database()).save(copy);
        door.out().println(copy + " is a whole copy: " + CopyWords.of(contents));
        return 0;
    }
}
