package swivel.coaching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A YAML mapping, read as plainly as a test needs it. */
record Sheet(Map<?, ?> entries) {

    static Sheet ofYaml(Path file) {
        return parse(text(file));
    }

    static Sheet ofFrontMatter(Path file) {
        return parse(text(file).split("(?m)^---$", 3)[1]);
    }

    private static Sheet parse(String yaml) {
        Object parsed = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return new Sheet((Map<?, ?>) Objects.requireNonNull(parsed));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    String text(String key) {
        return String.valueOf(entries.get(key));
    }

    @Nullable
    String textOrNull(String key) {
        return has(key) ? text(key) : null;
    }

    @Nullable
    Integer numberOrNull(String key) {
        return has(key) ? Integer.valueOf(text(key)) : null;
    }

    Sheet sheet(String key) {
        return new Sheet((Map<?, ?>) Objects.requireNonNull(entries.get(key), key));
    }

    List<Sheet> sheets(String key) {
        List<?> items = (List<?>) Objects.requireNonNull(entries.get(key), key);
        return items.stream().map(item -> new Sheet((Map<?, ?>) item)).toList();
    }

    List<String> texts(String key) {
        return entries.get(key) instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }

    <E extends Enum<E>> E constant(Class<E> type, String key) {
        return constantNamed(type, text(key));
    }

    <E extends Enum<E>> Set<E> constants(Class<E> type, String key) {
        Set<E> constants = EnumSet.noneOf(type);
        texts(key).forEach(name -> constants.add(constantNamed(type, name)));
        return constants;
    }

    private static <E extends Enum<E>> E constantNamed(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
