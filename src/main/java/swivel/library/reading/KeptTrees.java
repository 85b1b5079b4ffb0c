package swivel.library.reading;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * What was read of the YAML in a content folder, as JSON beside its index: that is read in a sixth of the time. A file of
 * other content, or one that is torn, is as good as none.
 */
public record KeptTrees(Path folder) {
    private static final String PREFIX = "content-";
    private static final String SUFFIX = ".json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, JsonNode>> TREES = new TypeReference<>() {};

    /** File → tree of the content with this fingerprint; nothing where none are kept. */
    Map<String, JsonNode> of(String fingerprint) {
        try {
            return JSON.readValue(Files.readAllBytes(file(fingerprint)), TREES);
        } catch (IOException noneOrTorn) {
            return Map.of();
        }
    }

    /** Keeps these in place of all others; where that cannot be done, they are read anew the next time. */
    void keep(String fingerprint, Map<String, JsonNode> trees) {
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, PREFIX, SUFFIX);
            JSON.writeValue(fresh.toFile(), trees);
            try (var others = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
                for (Path other : others) {
                    if (!other.equals(fresh)) {
                        Files.delete(other);
                    }
                }
            }
            Files.move(fresh, file(fingerprint), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException notKept) {
            // costs time at the next start, and nothing else
        }
    }

    private Path file(String fingerprint) {
        return folder.resolve(PREFIX + fingerprint + SUFFIX);
    }
}
