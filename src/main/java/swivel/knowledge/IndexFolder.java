package swivel.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import swivel.library.Library;

/** Keeps the index on disk, in a folder named after the content's fingerprint. */
final class IndexFolder {
    /** Rises with every change to what {@link Indexer} writes. */
    private static final String FORMAT = "v1-";

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    private final Path root;

    IndexFolder(Path root) {
        this.root = root;
    }

    /** Opens the index of this library; one that is missing, torn or foreign is written anew. */
    DirectoryReader open(Library library, PlainWords words) {
        Path folder = root.resolve(FORMAT + library.fingerprint());
        try {
            Files.createDirectories(root);
            try {
                return DirectoryReader.open(directory(folder));
            } catch (IOException | IllegalArgumentException unusable) {
                LOG.info("Building the index of the library in {}", folder);
                LOG.debug("No usable index there", unusable);
            }
            delete(folder);
            Path fresh = Files.createTempDirectory(root, "building-");
            try (Directory directory = directory(fresh)) {
                Indexer.write(library, words, directory);
            }
            Files.move(fresh, folder);
            deleteOthers(folder);
            return DirectoryReader.open(directory(folder));
        } catch (IOException broken) {
            throw new KnowledgeException(
                    "The index folder " + folder + " cannot be used; check its permissions and the space left", broken);
        }
    }

    private static Directory directory(Path folder) throws IOException {
        return new NIOFSDirectory(folder);
    }

    private void deleteOthers(Path kept) throws IOException {
        List<Path> others;
        try (Stream<Path> all = Files.list(root)) {
            others = all.filter(path -> !path.equals(kept)).toList();
        }
        for (Path other : others) {
            delete(other);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
