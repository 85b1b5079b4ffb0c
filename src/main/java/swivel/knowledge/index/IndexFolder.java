package swivel.knowledge.index;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import swivel.library.Library;

/** Keeps the index on disk, in a folder named after the content's fingerprint. */
final class IndexFolder {
    /** Starts the names of all folders of ours; the figure rises with every change to what {@link Indexer} writes. */
    private static final String OURS = "index-";

    private static final String CURRENT = OURS + "14-";
    private static final String UNFINISHED = OURS + "building-";
    private static final String LOCK = "index.lock";

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    private final Path root;

    IndexFolder(Path root) {
        this.root = root;
    }

    /**
     * Opens the index of this library; one that is missing, torn or foreign is written anew, old ones are deleted. One
     * process builds at a time.
     */
    DirectoryReader open(Library library, PlainWords words) throws IOException {
        Path folder = root.resolve(CURRENT + library.fingerprint());
        DirectoryReader kept = openKept(folder);
        if (kept != null) {
            return kept;
        }
        Files.createDirectories(root);
        try (FileChannel channel = FileChannel.open(root.resolve(LOCK), CREATE, WRITE);
                FileLock _ = channel.lock()) {
            DirectoryReader built = openKept(folder);
            return built == null ? build(library, words, folder) : built;
        }
    }

    private DirectoryReader build(Library library, PlainWords words, Path folder) throws IOException {
        LOG.info("Building the index of the library in {}", folder);
        Path fresh = Files.createTempDirectory(root, UNFINISHED);
        try (Directory directory = new NIOFSDirectory(fresh)) {
            Indexer.write(library, words, directory);
        }
        delete(folder);
        Files.move(fresh, folder);
        deleteOthers(folder);
        return openWhole(folder);
    }

    private static DirectoryReader openWhole(Path folder) throws IOException {
        DirectoryReader reader = DirectoryReader.open(new NIOFSDirectory(folder));
        for (LeafReaderContext leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
        }
        return reader;
    }

    private static @Nullable DirectoryReader openKept(Path folder) {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try {
            return openWhole(folder);
        } catch (IOException | IllegalArgumentException unusable) {
            LOG.info("The index in {} cannot be used: {}", folder, unusable.toString());
            return null;
        }
    }

    private void deleteOthers(Path kept) throws IOException {
        List<Path> others;
        try (Stream<Path> all = Files.list(root)) {
            others = all.filter(path -> path.getFileName().toString().startsWith(OURS) && !path.equals(kept))
                    .toList();
        }
        for (Path other : others) {
            try {
                delete(other);
            } catch (IOException inUse) {
                LOG.info("The old index in {} stays for now: {}", other, inUse.toString());
            }
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
