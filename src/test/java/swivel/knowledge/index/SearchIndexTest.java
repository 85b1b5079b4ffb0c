package swivel.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.knowledge.index.Likeness.Like;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.reading.Libraries;

class SearchIndexTest {
    private final Library library = Libraries.ours();

    @TempDir
    private Path folder;

    @Test
    void anIndexIsBuiltOnceAndThenKept() throws IOException {
        open();
        Path kept = only();
        List<Path> files = files(kept);

        open();

        assertThat(only()).isEqualTo(kept);
        assertThat(files(kept)).isEqualTo(files);
        assertThat(kept.getFileName().toString()).endsWith(library.fingerprint());
    }

    @Test
    void aTornIndexIsBuiltAnew() throws IOException {
        open();
        for (Path file : files(only())) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }

        open();
    }

    @Test
    void aBitThatFlippedIsNoticed() throws IOException {
        open();
        Path largest = largest(only());
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(largest, bytes);

        open();
        assertThat(Files.readAllBytes(largest(only()))).isNotEqualTo(bytes);
    }

    @Test
    void aFolderWithSomethingElseInItIsReplaced() throws IOException {
        open();
        for (Path file : files(only())) {
            Files.delete(file);
        }
        Files.writeString(only().resolve("letter.txt"), "not an index");

        open();
    }

    @Test
    void theIndexesOfOldContentAreDeletedAndNothingElseIs() throws IOException {
        Path old = Files.createDirectory(folder.resolve("index-1-0123456789abcdef"));
        Files.writeString(old.resolve("segments_1"), "old");
        Path notOurs = Files.writeString(folder.resolve("notes.txt"), "keep me");

        open();

        assertThat(old).doesNotExist();
        assertThat(notOurs).exists();
        assertThat(only().getFileName().toString()).endsWith(library.fingerprint());
    }

    @Test
    void aFolderThatCannotBeMadeIsAnError() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> SearchIndex.open(library, file)).isInstanceOf(IOException.class);
    }

    @Test
    void misspeltWordsAreMendedAndKnownOnesLeftAlone() throws IOException {
        try (SearchIndex index = SearchIndex.open(library, folder)) {
            assertThat(index.read("couch stretsh for the tigth Backside", 9).words())
                    .isEqualTo(
                            index.read("couch stretch for my tight buttock", 9).words());
            assertThat(index.read("tighter", 9).words()).containsExactly("tighter");
            assertThat(index.read("songs", 9).words()).containsExactly("song");
            assertThat(index.read("xyzzy", 9).words()).containsExactly("xyzzi");
        }
    }

    @Test
    void everyWordKnowsWhatStoodThere() throws IOException {
        try (SearchIndex index = SearchIndex.open(library, folder)) {
            Reading reading = index.read("My BUM's tigth, couch stretsh?", 9);

            List<String> written = IntStream.range(0, reading.words().size())
                    .mapToObj(place -> reading.written(place) + " > " + reading.mended(place))
                    .toList();
            assertThat(written).containsExactly("bums > bums", "tigth > tight", "couch > couch", "stretsh > stretch");
        }
    }

    /** Opens the index and reads from it. */
    private void open() throws IOException {
        try (SearchIndex index = SearchIndex.open(library, folder)) {
            assertThat(index.likeness().of(index.read("clamshells", 1).words()))
                    .extracting(Like::label)
                    .contains(new Meaning.Named(new DrillId("clamshell")));
        }
    }

    private Path only() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> folders = all.filter(Files::isDirectory).toList();
            assertThat(folders).hasSize(1);
            return folders.getFirst();
        }
    }

    private static Path largest(Path of) throws IOException {
        return files(of).stream()
                .max(Comparator.comparingLong(file -> file.toFile().length()))
                .orElseThrow();
    }

    private static List<Path> files(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.sorted().toList();
        }
    }
}
