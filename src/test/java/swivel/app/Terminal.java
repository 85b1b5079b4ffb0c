package swivel.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Runs commands as an operator does, in the folder of the project, and keeps what they print. */
final class Terminal {
    final Map<String, String> environment = new HashMap<>();
    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    private final Path index;

    Terminal(Path folder) {
        this.index = folder.resolve("index");
    }

    /** The exit status. */
    int run(String... args) {
        Door door = new Door(
                Path.of("").toAbsolutePath(),
                environment,
                new SettableClock(),
                new PrintWriter(out),
                new PrintWriter(err, true),
                index);
        return Main.run(door, args);
    }
}
