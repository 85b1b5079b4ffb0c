package swivel.language.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import swivel.library.Vocabulary;

/** Reads the vocabulary that is shipped, without the library's reader. */
final class VocabularyFile {
    private VocabularyFile() {}

    /** @param name a file of {@code content/vocabulary/en} without its ending */
    static Vocabulary named(String name) {
        Map<String, List<String>> lexicon = new LinkedHashMap<>();
        try (InputStream file = Files.newInputStream(Path.of("content/vocabulary/en", name + ".yaml"))) {
            Map<?, ?> read = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            read.forEach((meaning, phrases) -> lexicon.put(
                    (String) meaning,
                    ((List<?>) phrases).stream().map(String.class::cast).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Vocabulary(Map.of(name, lexicon));
    }
}
