package swivel.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/**
 * What comes in from outside: where the program stands, its environment, its clock, and where it prints.
 *
 * @param home the folder with {@code content/} and {@code .env}
 * @param indexFolder where search indexes are kept between starts; it may be deleted at any time
 */
record Door(
        Path home,
        Map<String, String> environment,
        InstantSource clock,
        PrintWriter out,
        PrintWriter err,
        Path indexFolder) {

    Config config() {
        return Config.load(home, environment);
    }
}
