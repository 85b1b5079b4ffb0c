package swivel.library.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import swivel.library.reading.ContentFiles;

/** Mends the files of a content folder where they lie. A file is replaced as a whole or not at all. */
public final class FolderFixer {
    private FolderFixer() {}

    /**
     * Mends every file that can be mended safely. Links, files that are too large and files that are not UTF-8 stay as
     * they are: the linter speaks of them.
     *
     * @return what was done, in the order of the files
     * @throws UncheckedIOException where a file cannot be read or written; the files before it are mended
     */
    public static List<Repair> fix(Path folder) {
        List<Repair> repairs = new ArrayList<>();
        try {
            ContentFiles files = ContentFiles.below(folder);
            for (Path file : files.files()) {
                Optional<String> text = text(file);
                if (text.isPresent()) {
                    Fixer.Fixed fixed = Fixer.fix(files.name(file), text.get());
                    if (!fixed.repairs().isEmpty()) {
                        replace(file, fixed.text());
                        repairs.addAll(fixed.repairs());
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The content in " + folder + " could not be mended: " + failed, failed);
        }
        return repairs;
    }

    private static Optional<String> text(Path file) throws IOException {
        boolean isOurs = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (!isOurs || Files.size(file) > ContentFiles.MOST_BYTES) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** The name of the copy starts with a dot, so that it is no content while it is written. */
    private static void replace(Path file, String text) throws IOException {
        Path copy = Files.createTempFile(file.getParent(), "." + file.getFileName(), null);
        try {
            Files.writeString(copy, text);
            keepPermissions(file, copy);
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void keepPermissions(Path file, Path copy) throws IOException {
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
        }
    }
}
