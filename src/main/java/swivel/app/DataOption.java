package swivel.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Another database than the configured one, for commands that can do without the settings of the bot. */
final class DataOption {
    @Option(names = "--data", paramLabel = "FILE", description = "The SQLite file; the configured one by default.")
    private @Nullable Path file;

    Config in(Config config) {
        return file == null ? config : config.withDatabase(file);
    }
}
