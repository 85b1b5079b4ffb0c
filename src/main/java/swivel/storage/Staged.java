package swivel.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A file in the making, beside the place that it is to take. It is gone when it is closed before that.
 *
 * @param path empty at first, and readable by its owner only
 */
record Staged(Path path) implements AutoCloseable {

    static Staged beside(Path place) {
        Path whole = place.toAbsolutePath();
        Path folder = Objects.requireNonNull(whole.getParent(), "An absolute file has a folder");
        try {
            Files.createDirectories(folder);
            // the machine gives rights over a passing file to its owner alone
            return new Staged(Files.createTempFile(folder, whole.getFileName() + ".", ".part"));
        } catch (IOException fault) {
            throw new StorageException(
                    "Nothing can be written to " + folder + "; let this user write there, or name another place",
                    fault);
        }
    }

    /** At once, or not at all. */
    void takeThePlaceOf(Path place) {
        try {
            try (FileChannel written = FileChannel.open(path, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(path, place.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            throw new StorageException(
                    place + " cannot be written; see that it is no folder, and that this user may" + " write there",
                    fault);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException fault) {
            throw new StorageException("The unfinished " + path + " cannot be deleted; delete it", fault);
        }
    }
}
