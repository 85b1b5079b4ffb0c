package swivel.library.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import swivel.library.DrillId;

/**
 * Where drafts go. They gather in a hidden folder beside their places, which readers of content pass over, and move there
 * together at the end: of a list that breaks off, nothing stays.
 */
final class DraftFolder implements AutoCloseable {
    private final Path target;
    private final Map<Path, Path> placesByDraft = new LinkedHashMap<>();
    private @Nullable Path gathering;

    DraftFolder(Path target) {
        this.target = target;
    }

    /** Keeps the page until {@link #publish()}; gives the place it will have. */
    Path keep(DrillId id, String page) {
        try {
            if (gathering == null) {
                Files.createDirectories(target);
                gathering = Files.createTempDirectory(target, ".import-");
            }
            Path place = target.resolve(id + ".md");
            placesByDraft.put(Files.writeString(gathering.resolve(id + ".md"), page), place);
            return place;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Moves all drafts to their places; a file that stands there is never replaced. */
    void publish() {
        try {
            for (Map.Entry<Path, Path> draft : placesByDraft.entrySet()) {
                Files.move(draft.getKey(), draft.getValue());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        try {
            for (Path draft : placesByDraft.keySet()) {
                Files.deleteIfExists(draft);
            }
            if (gathering != null) {
                Files.deleteIfExists(gathering);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
