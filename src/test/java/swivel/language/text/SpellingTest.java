package swivel.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private final Spelling spelling = new Spelling(Map.of("can not", List.of("can't", "cant")), List.of("selling"));

    @BeforeEach
    void learn() {
        List.of("swelling", "swollen", "hamstring").forEach(spelling::learn);
    }

    @Test
    void contractionsAreWrittenOut() {
        assertThat(spelling.normal("can't")).containsExactly("can", "not");
        assertThat(spelling.normal("cant")).containsExactly("can", "not");
        assertThat(spelling.normal("mustn't")).containsExactly("must", "not");
        assertThat(spelling.normal("hip's")).containsExactly("hip", "is");
    }

    @Test
    void aSingleSlipInALongWordIsMended() {
        assertThat(spelling.normal("swolen")).containsExactly("swollen");
        assertThat(spelling.normal("swlelling")).containsExactly("swelling");
        assertThat(spelling.normal("swwwwollen")).containsExactly("swollen");
    }

    @Test
    void inflectionsShortWordsAndWordsOfTheirOwnAreLeftAlone() {
        assertThat(spelling.normal("hamstrings")).containsExactly("hamstrings");
        assertThat(spelling.normal("selling")).containsExactly("selling");
        assertThat(spelling.normal("hap")).containsExactly("hap");
    }
}
