package swivel.library.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.library.Library;

/** What is kept of a content folder from one start to the next. */
class KeptTreesTest {
    @TempDir
    Path temp;

    private BrokenContent content;
    private KeptTrees kept;

    @BeforeEach
    void readContentOnce() throws IOException {
        content = BrokenContent.smallIn(temp.resolve("content"));
        kept = new KeptTrees(temp.resolve("kept"));
        library(content.path(""));
    }

    @Test
    void whatWasKeptIsReadAsTheFilesThemselves() throws IOException {
        Path file = keptFile();
        Files.writeString(file, Files.readString(file).replace("\"level\":1", "\"level\":2"));

        assertThat(library(content.path("")).drills())
                .as("read from what was kept")
                .extracting(drill -> drill.facts().level())
                .doesNotContain(1);
    }

    @Test
    void aLibraryFromWhatWasKeptIsTheSame() throws IOException {
        Library again = library(content.path(""));

        Files.delete(keptFile());
        assertThat(again).usingRecursiveComparison().isEqualTo(library(content.path("")));
    }

    @Test
    void aTornFileIsReadAnewAndReplaced() throws IOException {
        Path file = keptFile();
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() / 2));

        assertThat(library(content.path("")).drills()).isNotEmpty();
        assertThat(keptFile()).hasContent(whole);
    }

    @Test
    void contentThatHasChangedIsReadAnewAndTakesThePlaceOfTheOld() throws IOException {
        Path old = keptFile();
        content.replace("drills/clamshell.md", "Stack your hips", "Pile up your hips");

        Library changed = library(content.path(""));

        assertThat(changed.drills().toString()).contains("Pile up your hips");
        assertThat(keptFile()).isNotEqualTo(old);
    }

    private Library library(Path folder) {
        return switch (LibraryReader.read(folder, fingerprint -> true, kept)) {
            case Reading.Clean(Library library, var _) -> library;
            case Reading.Faulty(var findings) -> throw new AssertionError(findings);
        };
    }

    private Path keptFile() throws IOException {
        try (var files = Files.list(temp.resolve("kept"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }
}
