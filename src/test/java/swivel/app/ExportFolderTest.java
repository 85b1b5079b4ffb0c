package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.conversation.message.Block;
import swivel.conversation.message.Block.Document.Contents;
import swivel.conversation.message.Text;

class ExportFolderTest {
    private static final Block.Document DOCUMENT = new Block.Document(Contents.CSV, "swivel.csv", Text.of("A table."));

    @TempDir
    Path temp;

    private final ExportFolder folder = new ExportFolder(document -> new byte[] {'n', 'e', 'w'});

    @Test
    void aFileIsPutIntoAFolderThatIsMadeForIt() throws IOException {
        Path mine = temp.resolve("mine");
        Path file = mine.resolve("swivel.csv");

        assertThat(folder.put(DOCUMENT, mine.toString())).isEqualTo("Written: " + file);

        assertThat(file).hasContent("new");
    }

    @Test
    void whatIsThereIsNeverOverwritten() throws IOException {
        Path file = Files.writeString(temp.resolve("swivel.csv"), "old");

        assertThat(folder.put(DOCUMENT, temp.toString())).startsWith("Not written: " + file + " is there already.");

        assertThat(file).hasContent("old");
    }

    @Test
    void aFolderThatCannotBeIsSaidInWords() throws IOException {
        Path file = Files.writeString(temp.resolve("a-file"), "x");

        assertThat(folder.put(DOCUMENT, file.toString())).startsWith("Not written: ");
        assertThat(folder.put(DOCUMENT, "\0")).startsWith("Not written: swivel.csv cannot be put into");
    }
}
