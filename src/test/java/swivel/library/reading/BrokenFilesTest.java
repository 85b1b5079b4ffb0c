package swivel.library.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.library.Finding;

/** Files that cannot be read as they should, each in a copy of the content that ships. */
class BrokenFilesTest {
    private static final String CLAMSHELL = "drills/clamshell.md";

    private BrokenContent content;

    @BeforeEach
    void copyContent(@TempDir Path temp) throws IOException {
        content = BrokenContent.in(temp);
    }

    @Test
    void aMissingFolderIsNamedWithItsCure() {
        Finding finding =
                LibraryReader.read(content.beside("nowhere")).findings().getFirst();

        assertThat(finding.fault()).isEqualTo("there is no content folder here");
        assertThat(finding.cure()).contains("SWIVEL_CONTENT");
    }

    @Test
    void aTabInYamlIsNamed() throws IOException {
        content.replace(CLAMSHELL, "  - clams\n", "\t- clams\n");

        assertThat(content.only().cure()).contains("spaces, never with tabs");
    }

    @Test
    void aByteOrderMarkIsNamed() throws IOException {
        content.write(CLAMSHELL, "\uFEFF" + content.text(CLAMSHELL));

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.fault()).contains("byte order mark");
            assertThat(finding.cure()).contains("lint --fix");
        });
    }

    @Test
    void aFileThatNobodyReadsIsAWarning() throws IOException {
        content.write("drills/wall-hike.markdown", "hello");
        content.write("drills/.clamshell.md.swp", "hidden");
        content.write("drills/clamshell.png", "a picture");

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.isError()).isFalse();
            assertThat(finding.file()).isEqualTo("drills/wall-hike.markdown");
            assertThat(finding.fault()).isEqualTo("nobody reads this file");
        });
    }

    @Test
    void anEmptyFileIsTold() throws IOException {
        content.write("articles/golf.md", "");

        assertThat(content.only().fault()).isEqualTo("there is no front matter");
    }

    @Test
    void quotesThatAreNestedWithoutEndAreRead() throws IOException {
        content.replace("articles/golf.md", "A plan for the week:", ">".repeat(100_000) + " A plan for the week:");

        assertThat(LibraryReader.read(content.path(""))).isNotNull();
    }

    @Test
    void aFileThatIsNotUtf8IsFoundAtTheLineOfTheFirstBadByte() throws IOException {
        String text = content.text(CLAMSHELL);
        int lineOfBadByte = content.lineOf(CLAMSHELL, "Stack your hips");
        Files.write(
                content.path(CLAMSHELL),
                text.replace("Stack your hips", "Stack your h\u00fcps").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.fault()).contains("not UTF-8");
            assertThat(finding.line()).isEqualTo(lineOfBadByte);
        });
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        Files.writeString(content.path(CLAMSHELL), "x".repeat(5_000_000));

        assertThat(content.only().fault()).contains("larger than 1 MB");
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path outside = Files.writeString(content.beside("outside.md"), Files.readString(content.path(CLAMSHELL)));
        Files.delete(content.path(CLAMSHELL));
        Files.createSymbolicLink(content.path(CLAMSHELL), outside);

        assertThat(content.only().fault()).contains("leads out of the content folder");
    }

    @Test
    void aFolderThatIsALinkIsNotFollowed() throws IOException {
        Path outside = Files.createDirectories(content.beside("outside"));
        Files.createSymbolicLink(content.path("drills/more"), outside);

        assertThat(content.only()).satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("drills/more");
            assertThat(finding.fault()).contains("this folder is a link");
        });
    }

    @Test
    void contentBehindALinkIsReadAsIfItStoodThere() throws IOException {
        Path link = Files.createSymbolicLink(content.beside("link"), content.path(""));

        assertThat(LibraryReader.read(link)).isInstanceOf(Reading.Clean.class);
    }

    @Test
    void contentThatWasFoundCleanBeforeIsNotCheckedAgain() throws IOException {
        content.replace(CLAMSHELL, "2–3 × 10–15 per side", "2–3 × 20–25 per side");

        assertThat(LibraryReader.read(content.path(""), fingerprint -> true)).isInstanceOf(Reading.Clean.class);
    }
}
