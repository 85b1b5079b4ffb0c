package swivel.library.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A drill or draft that stands in a folder already. A file that cannot be read still takes its name; what is wrong with it
 * is the linter's business.
 *
 * @param id the file's name without its ending, lower case
 * @param names the name and all aliases
 * @param sourceUrl of a drill that was imported, or null
 */
record KnownDrill(String id, List<String> names, @Nullable String sourceUrl) {
    private static final String ENDING = ".md";
    private static final String FENCE = "---";
    private static final long MOST_BYTES = 1 << 20;

    /** The drills of the folder; none where there is no such folder. */
    static List<KnownDrill> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING))
                    .sorted()
                    .map(KnownDrill::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static KnownDrill of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String id = name.substring(0, name.length() - ENDING.length());
        Map<?, ?> front = frontMatter(file);
        List<String> names = new ArrayList<>();
        if (front.get("name") instanceof String text) {
            names.add(text);
        }
        if (front.get("aliases") instanceof List<?> aliases) {
            aliases.stream().map(String::valueOf).forEach(names::add);
        }
        return new KnownDrill(id, names, front.get("source-url") instanceof String url ? url : null);
    }

    private static Map<?, ?> frontMatter(Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
                List<String> lines = Files.readAllLines(file);
                int end = lines.size() < 2 ? -1 : lines.subList(1, lines.size()).indexOf(FENCE);
                if (end >= 0
                        && new Load(LoadSettings.builder().build())
                                        .loadFromString(String.join("\n", lines.subList(1, end + 1)))
                                instanceof Map<?, ?> front) {
                    return front;
                }
            }
        } catch (IOException | YamlEngineException unreadable) {
            return Map.of();
        }
        return Map.of();
    }
}
