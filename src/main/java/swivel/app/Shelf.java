package swivel.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import swivel.knowledge.Knowledge;
import swivel.knowledge.KnowledgeException;
import swivel.language.Readers;
import swivel.library.Finding;
import swivel.library.Library;
import swivel.library.reading.KeptTrees;
import swivel.library.reading.Reading;

/**
 * The content folder, read at the start and again whenever it has changed. A good folder replaces the content in use at
 * once; a broken one is refused with its report, and the content in use stays.
 */
final class Shelf implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    private final Path folder;
    private final Path indexFolder;
    private final CleanContent clean;
    private Stamp stamp;
    private Content current;

    /** Closed when the next one comes: somebody may still be answering from it. */
    private @Nullable Content previous;

    /** What changes whenever a file does. */
    private record Stamp(FileTime newest, long files, long bytes) {}

    Shelf(Door door, Config config) {
        this.folder = config.content();
        this.indexFolder = door.indexFolder();
        this.clean = new CleanContent(indexFolder);
        this.stamp = stamp();
        this.current = switch (read()) {
            case Reading.Clean(Library library, var _) -> made(library);
            case Reading.Faulty(List<Finding> findings) -> throw new ContentException(folder, findings);
        };
    }

    Content content() {
        return current;
    }

    /** Reads the folder again where it has changed; the new content, or empty where the old one stays. */
    Optional<Content> reread() {
        Stamp now = stamp();
        if (now.equals(stamp)) {
            return Optional.empty();
        }
        stamp = now;
        try {
            return switch (read()) {
                case Reading.Clean(Library library, var _) -> replaced(library);
                case Reading.Faulty(List<Finding> findings) -> {
                    LOG.warn("{}", new ContentException(folder, findings).getMessage());
                    yield Optional.empty();
                }
            };
        } catch (KnowledgeException unusable) {
            LOG.warn("The content that is in use stays: {}", unusable.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Content> replaced(Library library) {
        if (library.fingerprint().equals(current.library().fingerprint())) {
            return Optional.empty();
        }
        Content fresh = made(library);
        closePrevious();
        previous = current;
        current = fresh;
        LOG.info(
                "New content: {} drills, {} articles",
                library.drills().size(),
                library.articles().size());
        return Optional.of(fresh);
    }

    private Reading read() {
        return ContentCheck.read(folder, clean::knows, new KeptTrees(indexFolder));
    }

    /** What does not need each other is made at the same time, for the sake of a quick start. */
    private Content made(Library library) {
        Together<Readers> readers = Together.make(() -> Readers.of(library.vocabulary()));
        Knowledge knowledge = Knowledge.open(library, indexFolder);
        Content made = new Content(library, knowledge, readers.get());
        if (!clean.knows(library.fingerprint())) {
            clean.remember(library.fingerprint());
        }
        return made;
    }

    private Stamp stamp() {
        try (Stream<Path> all = Files.walk(folder)) {
            FileTime newest = FileTime.fromMillis(0);
            long files = 0;
            long bytes = 0;
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                FileTime changed = Files.getLastModifiedTime(path);
                newest = changed.compareTo(newest) > 0 ? changed : newest;
                bytes += Files.size(path);
                files++;
            }
            return new Stamp(newest, files, bytes);
        } catch (IOException | UncheckedIOException unreadable) {
            return new Stamp(FileTime.fromMillis(0), -1, -1);
        }
    }

    private void closePrevious() {
        if (previous != null) {
            previous.knowledge().close();
        }
    }

    @Override
    public void close() {
        closePrevious();
        current.knowledge().close();
    }
}
