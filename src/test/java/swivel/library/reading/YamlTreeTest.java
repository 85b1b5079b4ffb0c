package swivel.library.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.library.Finding;
import swivel.library.linting.Findings;

class YamlTreeTest {
    private final Findings findings = new Findings();

    @Test
    void aValueIsFoundOnItsLineOfTheWholeFile() {
        YamlTree tree = YamlTree.parse("a.md", "one: 1\ntwo:\n  - x\n  - y\n", 2, findings)
                .orElseThrow();

        assertThat(tree.line("/two/1")).isEqualTo(5);
        assertThat(tree.line("/two/7")).isEqualTo(3);
    }

    @Test
    void anAnchorIsToldAtItsLineHoweverFarItWouldUnfold() {
        assertThat(only("one: &a [x, x]\ntwo: &b [*a, *a]\nthree: [*b, *b]\n")).satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.fault()).isEqualTo("anchors are not understood here");
        });
    }

    @Test
    void valuesThatAreNestedWithoutEndAreTold() {
        assertThat(only("one: " + "[".repeat(100_000)).fault()).isEqualTo("values are nested deeper than 20");
        assertThat(findings.all()).hasSize(1);
    }

    @Test
    void aKeyThatStandsTwiceIsTold() {
        assertThat(only("one: 1\ntwo: 2\none: 3\n")).satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(3);
            assertThat(finding.fault()).isEqualTo("'one' stands here twice");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- a list", "words", "one: [", "one: \u0000", "? [a]\n: b\n  c: d"})
    void whatIsNoMapOfKeysIsToldAndNeverThrown(String yaml) {
        assertThat(YamlTree.parse("a.yaml", yaml, 1, findings)).isEmpty();
        assertThat(findings.all()).hasSize(1);
    }

    private Finding only(String yaml) {
        assertThat(YamlTree.parse("a.yaml", yaml, 1, findings)).isEmpty();
        assertThat(findings.all()).hasSize(1);
        return findings.all().getFirst();
    }
}
