package swivel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers which content was found clean by this build of the program, beside its index: checking takes longest at start. */
record CleanContent(Path folder) {
    private static final String PREFIX = "clean-";

    boolean knows(String fingerprint) {
        return Files.exists(folder.resolve(PREFIX + fingerprint));
    }

    /** Content that cannot be remembered is checked again at the next start. */
    void remember(String fingerprint) {
        try {
            Files.createDirectories(folder);
            try (var others = Files.newDirectoryStream(folder, PREFIX + "*")) {
                for (Path other : others) {
                    Files.delete(other);
                }
            }
            Files.createFile(folder.resolve(PREFIX + fingerprint));
        } catch (IOException notRemembered) {
            // costs time at the next start, and nothing else
        }
    }
}
