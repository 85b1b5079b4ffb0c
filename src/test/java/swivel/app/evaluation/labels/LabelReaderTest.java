package swivel.app.evaluation.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.app.evaluation.labels.ExpectedSymptom.Range;
import swivel.coaching.Region;
import swivel.coaching.WarningSign.Sign;
import swivel.coaching.WarningSign.Tier;
import swivel.library.ArticleId;
import swivel.library.DrillId;

class LabelReaderTest {
    private static final String HEADER = "id\tmessage\tcontext\ttype\tfacet\texpected\tnotes\n";

    @TempDir
    private Path folder;

    @Test
    void labelsAreReadAsTheyAreMeant() throws IOException {
        LabelReading reading = read("rows.tsv", HEADER + """
                Q1\tevery day?\tpigeon\tfollowup\tfrequency\tpigeon-stretch;topic:frequency\t
                Q2\ta or b\t\tcomparison\twhy\ta;b\tALL
                Q3\tcant pee\t\tredflag\tredflag\tredflag:cauda-equina\tburied; urgency=emergency
                """);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rows().getFirst()).isInstanceOfSatisfying(LabelledQuestion.class, row -> {
            assertThat(row.previous()).isEqualTo("pigeon");
            assertThat(row.expected().drills()).containsExactly(new DrillId("pigeon-stretch"));
            assertThat(row.expected().articles()).containsExactly(new ArticleId("frequency"));
            assertThat(row.fewest()).isEqualTo(1);
        });
        assertThat(reading.rows().get(1))
                .isInstanceOfSatisfying(
                        LabelledQuestion.class, row -> assertThat(row.fewest()).isEqualTo(2));
        assertThat(reading.rows().get(2)).isInstanceOfSatisfying(LabelledQuestion.class, row -> {
            assertThat(row.expected().signs()).containsExactly(Sign.CAUDA_EQUINA);
            assertThat(row.tier()).isEqualTo(Tier.EMERGENCY);
        });
    }

    @Test
    void theAcceptedRangeIsThatOfTheWorstSymptom() throws IOException {
        LabelReading reading = read("rows.jsonl", """
                {"id": "S1", "message": "m", "notes": "", "expected": {"severity": 5, "severity_ok": [4, 6], "red_flag": false,
                "duration_days": null, "regions": [
                {"region": "hip", "side": "left", "severity": 5, "kind": null, "resolved": false, "negated": false, "alt": ["groin"]},
                {"region": "knee", "side": null, "severity": 2, "kind": "ache", "resolved": false, "negated": false}]}}
                """.replace("\n", "") + "\n");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rows()).singleElement().isInstanceOfSatisfying(LabelledReport.class, row -> {
            assertThat(row.symptoms())
                    .extracting(ExpectedSymptom::severity)
                    .containsExactly(new Range(4, 6), new Range(2, 2));
            assertThat(row.symptoms().getFirst().regions()).containsExactlyInAnyOrder(Region.HIP, Region.GROIN);
        });
    }

    @Test
    void aRowWithLabelsOfAnotherDayIsLeftOutAndNamedAndTheOthersAreKept() throws IOException {
        LabelReading reading = read("rows.tsv", HEADER + """
                Q1\tevery day?\tpigeon\tfollowup\tfrequency\tpigeon-stretch\t
                Q2\ta or b\t\triddle\twhy\ta;b\t
                """);

        assertThat(reading.isUsable()).isTrue();
        assertThat(reading.rows()).extracting(Labelled::id).containsExactly("Q1");
        assertThat(reading.findings())
                .singleElement()
                .asString()
                .contains("rows.tsv:3: warning: 'riddle' is no type of question; the row is left out → write one of");
    }

    @Test
    void moreColumnsThanNeededDoNoHarmNorDoEmptyCellsThatAreCutOff() throws IOException {
        LabelReading reading = read("rows.tsv", HEADER.replace("notes", "notes\tauthor") + """
                Q1\tfrog or pigeon\t\tcomparison\twhy\tfrog-stretch;pigeon-stretch\tALL\tsomebody
                Q2\tfrog\t\thow-to\tsteps\tfrog-stretch
                """);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rows()).extracting(Labelled::id).containsExactly("Q1", "Q2");
    }

    @Test
    void aFileWithoutARowIsOfNoUse() throws IOException {
        assertThat(read("rows.tsv", HEADER).isUsable()).isFalse();
    }

    @Test
    void aFolderStandsForItsTwoFiles() {
        LabelReading reading = LabelReader.read(List.of(Path.of("src/test/resources/eval")));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rows()).hasSize(258);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "riddle | steps | clamshell      |                | 'riddle' is no type of question",
                "how-to | tempo | clamshell      |                | 'tempo' is no part of a card",
                "how-to | steps | Clam Shell     |                | not 'Clam Shell'",
                "how-to | steps | redflag:cough  |                | 'cough' is no warning sign",
                "how-to | steps | redflag:neuro  | urgency=later  | 'urgency=later' is no tier"
            })
    void aBadLabelIsNamedWithItsLineAndWhatToDo(String type, String facet, String expected, String notes, String fault)
            throws IOException {
        String row = String.join("\t", "Q1", "m", "", type, facet, expected, notes == null ? "" : notes);

        assertThat(read("rows.tsv", HEADER + row + "\n").findings())
                .singleElement()
                .asString()
                .startsWith(folder.resolve("rows.tsv") + ":2: ")
                .contains(fault, "→ write ");
    }

    @Test
    void aRowThatIsCutShortIsNamedAndSoIsEveryOther() throws IOException {
        LabelReading reading = read("rows.tsv", HEADER + "Q1\tm\t\thow-to\n\nQ2\n");

        assertThat(reading.findings()).hasSize(2);
        assertThat(reading.findings().get(1)).asString().contains("rows.tsv:4: the row has 1 cells, the header has 7");
    }

    @Test
    void aHeaderThatLacksNamesIsRefused() throws IOException {
        assertThat(read("rows.tsv", "id\tmessage\n").findings())
                .singleElement()
                .asString()
                .contains(":1: the header lacks context, expected, facet, notes, type →");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": | the line is no JSON",
                "[1] | the line is no JSON object",
                "{\"id\": \"S1\", \"message\": \"m\"} | there is no 'expected'",
                "{\"id\": \"S1\", \"message\": \"m\", \"expected\": {\"regions\": [{\"region\": \"nose\"}], \"severity_ok\": null}} | 'nose'"
            })
    void aBadLineOfJsonIsNamed(String line, String fault) throws IOException {
        assertThat(read("rows.jsonl", line + "\n").findings())
                .singleElement()
                .asString()
                .contains("rows.jsonl:1: ", fault, "→");
    }

    @Test
    void whatCannotBeReadIsSaidToBeSo() throws IOException {
        Path latin = Files.write(folder.resolve("latin.tsv"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Path other = Files.writeString(folder.resolve("rows.csv"), "id,message");
        LabelReading reading = LabelReader.read(List.of(folder.resolve("none.tsv"), latin, other, folder));

        assertThat(reading.findings())
                .extracting(finding -> finding.fault())
                .containsExactly(
                        "there is no such file",
                        "the file is not written in UTF-8",
                        "what kind of file this is cannot be seen",
                        "the folder holds no labels");
    }

    private LabelReading read(String name, String text) throws IOException {
        return LabelReader.read(List.of(Files.writeString(folder.resolve(name), text)));
    }
}
