package swivel.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import swivel.conversation.message.Block;

/** Puts the files of somebody's own data into a folder of theirs. Never over a file that is there. */
final class ExportFolder {
    private final Function<Block.Document, byte[]> bytes;

    ExportFolder(Function<Block.Document, byte[]> bytes) {
        this.bytes = bytes;
    }

    /** What came of it, in words. */
    String put(Block.Document document, String folder) {
        try {
            Path file = Path.of(folder).resolve(document.name());
            Files.createDirectories(Path.of(folder));
            Files.write(file, bytes.apply(document), StandardOpenOption.CREATE_NEW);
            return "Written: " + file;
        } catch (FileAlreadyExistsException there) {
            return "Not written: " + there.getFile() + " is there already. Move it away, or name another folder.";
        } catch (IOException | InvalidPathException fault) {
            return "Not written: " + document.name() + " cannot be put into " + folder
                    + ". Name a folder that you may write to.";
        }
    }
}
