package swivel.library.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixerTest {
    private static final String CLEAN = """
            ---
            id: clamshell # never changes
            aliases:
              - clams
              - clam shell
            level: 1
            ---

            ## Dose

            2–3 × 10–15 per side.

            ## Feel

            Work.
            """;

    @Test
    void whatNeedsNoMendingStaysAsItIs() {
        assertThat(fix(CLEAN)).isEqualTo(new Fixer.Fixed(CLEAN, List.of()));
    }

    @Test
    void lineEndsAndAByteOrderMarkAreMended() {
        Fixer.Fixed fixed = fix("\uFEFF" + CLEAN.replace("\n", "\r\n"));

        assertThat(fixed.text()).isEqualTo(CLEAN);
        assertThat(done(fixed)).isEqualTo("1 removed the byte order mark; 1 wrote line ends as LF");
    }

    @Test
    void trailingBlanksGo() {
        Fixer.Fixed fixed = fix(CLEAN.replace("Work.", "Work.  ").replace("level: 1", "level: 1\t"));

        assertThat(fixed.text()).isEqualTo(CLEAN);
        assertThat(done(fixed)).isEqualTo("6 removed trailing blanks; 15 removed trailing blanks");
    }

    @Test
    void theLastLineIsEndedOnce() {
        assertThat(fix(CLEAN.stripTrailing())).satisfies(fixed -> {
            assertThat(fixed.text()).isEqualTo(CLEAN);
            assertThat(done(fixed)).isEqualTo("15 ended the last line");
        });
        assertThat(fix(CLEAN + "\n\n")).satisfies(fixed -> {
            assertThat(fixed.text()).isEqualTo(CLEAN);
            assertThat(done(fixed)).isEqualTo("16 removed empty lines at the end");
        });
    }

    @Test
    void tabsThatIndentYamlBecomeSpaces() {
        Fixer.Fixed fixed = fix(CLEAN.replace("  - clams", "\t- clams").replace("Work.", "\tWork."));

        assertThat(fixed.text()).isEqualTo(CLEAN.replace("Work.", "\tWork."));
        assertThat(done(fixed)).isEqualTo("4 replaced tabs by spaces");
    }

    @Test
    void theIdBecomesTheNameOfTheFileAndKeepsItsComment() {
        Fixer.Fixed fixed = fix(CLEAN.replace("id: clamshell", "id: clam"));

        assertThat(fixed.text()).isEqualTo(CLEAN);
        assertThat(done(fixed)).isEqualTo("2 wrote the file's name as id");
    }

    @Test
    void aFileNameThatIsNoIdChangesNoId() {
        assertThat(Fixer.fix("drills/My Clamshell.md", CLEAN).repairs()).isEmpty();
    }

    @Test
    void aNameThatStandsThereTwiceIsKeptOnce() {
        Fixer.Fixed fixed = fix(CLEAN.replace("  - clam shell\n", "  - clam shell\n  - Clams\n  - \"clam shell\"\n"));

        assertThat(fixed.text()).isEqualTo(CLEAN);
        assertThat(done(fixed))
                .isEqualTo("6 removed 'Clams', which stands there already;"
                        + " 7 removed 'clam shell', which stands there already");
    }

    @ParameterizedTest
    @CsvSource({
        "2-3 x 10-15 per side., 2–3 × 10–15 per side.",
        "2x30-60 s per side., 2 × 30–60 s per side.",
        "2 – 3 X 8 per side., 2–3 × 8 per side.",
        "5-10 min of it., 5–10 min of it.",
        "2–3 × 10–15 on 3-5 days., 2–3 × 10–15 on 3-5 days.",
        "3 x 8-10-12 per side., 3 x 8-10-12 per side.",
        "Lift 2 x 3 times., Lift 2 x 3 times."
    })
    void theFiguresAtTheStartOfADoseGetTheirSigns(String written, String mended) {
        String before = CLEAN.replace("2–3 × 10–15 per side.", written);

        assertThat(fix(before).text()).isEqualTo(CLEAN.replace("2–3 × 10–15 per side.", mended));
    }

    @Test
    void aListIsYamlFromItsFirstLine() {
        Fixer.Fixed fixed = Fixer.fix("conditions.yaml", "conditions:\n\t- code: a\n\t  id: b\n");

        assertThat(fixed.text()).isEqualTo("conditions:\n  - code: a\n    id: b\n");
    }

    @Property
    void mendingTwiceChangesNothingMore(
            @ForAll @Chars({'-', '\t', ' ', '\n', '\r', 'x', '#', ':', '"', '\uFEFF'}) @CharRange(from = '1', to = '3')
                    String text) {
        Fixer.Fixed once = fix("---\nid: a\naliases:\n" + text);

        assertThat(fix(once.text())).isEqualTo(new Fixer.Fixed(once.text(), List.of()));
    }

    @Property
    void whatChangesIsTold(@ForAll String text) {
        Fixer.Fixed fixed = fix(text);

        assertThat(fixed.text().equals(text)).isEqualTo(fixed.repairs().isEmpty());
    }

    private static Fixer.Fixed fix(String text) {
        return Fixer.fix("drills/clamshell.md", text);
    }

    private static String done(Fixer.Fixed fixed) {
        return fixed.repairs().stream()
                .map(repair -> repair.line() + " " + repair.what())
                .collect(Collectors.joining("; "));
    }
}
