package swivel.library.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.library.DrillId;
import swivel.library.Finding;
import swivel.library.Library;
import swivel.library.reading.BrokenContent;
import swivel.library.reading.LibraryReader;
import swivel.library.reading.Reading;

/** What the program writes into a content folder, in a copy of the content that ships. */
class WritingTest {
    private static final String CLAMSHELL = "drills/clamshell.md";

    private BrokenContent content;

    @BeforeEach
    void copyContent(@TempDir Path temp) throws IOException {
        content = BrokenContent.in(temp);
    }

    @Test
    void ourContentNeedsNoMending() {
        assertThat(FolderFixer.fix(content.path(""))).isEmpty();
    }

    @Test
    void aFolderFullOfSlipsIsCleanAfterMending() throws IOException {
        String ours = content.text(CLAMSHELL);
        content.replace(CLAMSHELL, "id: clamshell", "id: clam");
        content.replace(CLAMSHELL, "  - clams\n", "\t- clams\n  - clams\n");
        content.replace(CLAMSHELL, "2–3 × 10–15", "2-3 x 10-15");
        content.replace(CLAMSHELL, "\n", "\r\n");
        assertThat(content.findings()).isNotEmpty();

        List<Repair> repairs = FolderFixer.fix(content.path(""));

        assertThat(content.findings()).isEmpty();
        assertThat(content.text(CLAMSHELL)).isEqualTo(ours);
        assertThat(repairs).hasSize(5).first().asString().isEqualTo(CLAMSHELL + ":1: wrote line ends as LF");
    }

    @Test
    void aMendedFileKeepsItsPermissionsAndLeavesNoCopyBehind() throws IOException {
        Files.setPosixFilePermissions(content.path(CLAMSHELL), PosixFilePermissions.fromString("rw-r--r--"));
        content.replace(CLAMSHELL, "2–3 × 10–15", "2-3 x 10-15");

        FolderFixer.fix(content.path(""));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(content.path(CLAMSHELL))))
                .isEqualTo("rw-r--r--");
        try (Stream<Path> files = Files.list(content.path("drills"))) {
            assertThat(files).allMatch(file -> file.toString().endsWith(".md"));
        }
    }

    @Test
    void linksAndFilesThatAreNotUtf8StayAsTheyAre() throws IOException {
        Path outside = Files.writeString(content.beside("outside.md"), "trailing blanks  \n");
        Files.createSymbolicLink(content.path("drills/outside.md"), outside);
        byte[] latin = "h\u00fcps  \n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(content.path("drills/latin.md"), latin);

        assertThat(FolderFixer.fix(content.path(""))).isEmpty();
        assertThat(outside).hasContent("trailing blanks  \n");
        assertThat(content.path("drills/latin.md")).hasBinaryContent(latin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"copenhagen-reverse", "90-90-roll"})
    void theTemplateOfANewDrillIsADraftThatIsClean(String id) throws IOException {
        String text = DrillTemplate.of(new DrillId(id));
        content.write("drills/" + id + ".md", text);

        assertThat(content.findings()).isEmpty();
        assertThat(Fixer.fix("drills/" + id + ".md", text).repairs()).isEmpty();
        assertThat(library().drafts())
                .singleElement()
                .satisfies(draft -> assertThat(draft.id()).isEqualTo(new DrillId(id)));
    }

    @Test
    void aTemplateThatIsShownAsItStandsLacksOnlyWhatTheAuthorKnows() throws IOException {
        String text = DrillTemplate.of(new DrillId("copenhagen-reverse"));
        content.write("drills/copenhagen-reverse.md", text.replaceFirst("draft: true.*\n", ""));

        assertThat(content.findings())
                .extracting(Finding::fault)
                .containsExactly(
                        "the drill names no source",
                        "'Leave it out' speaks of 'a-code', which blocks none of the flags");
    }

    @Test
    void findingsAreAnArrayThatEditorsRead() throws IOException {
        List<Finding> findings = List.of(
                new Finding(CLAMSHELL, 7, Finding.Severity.ERROR, "a \"fault\" – here", "a cure"),
                new Finding("conditions.yaml", 1, Finding.Severity.WARNING, "odd", "look"));

        JsonNode json = new ObjectMapper().readTree(FindingsJson.of(findings));

        assertThat(json).hasSize(2);
        assertThat(json.get(0).toString())
                .isEqualTo("{\"file\":\"drills/clamshell.md\",\"line\":7,\"severity\":\"error\","
                        + "\"fault\":\"a \\\"fault\\\" – here\",\"cure\":\"a cure\"}");
        assertThat(json.get(1).get("severity").asText()).isEqualTo("warning");
        assertThat(FindingsJson.of(List.of())).isEqualTo("[ ]");
    }

    private Library library() {
        return switch (LibraryReader.read(content.path(""))) {
            case Reading.Clean(Library library, var _) -> library;
            case Reading.Faulty(var findings) -> throw new AssertionError(findings);
        };
    }
}
