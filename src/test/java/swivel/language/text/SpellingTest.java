package swivel.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private final Spelling spelling = new Spelling(Map.of("can not", List.of("can't", "cant")), List.of("selling"));

    private final Stemmer stemmer = new Stemmer();

    @BeforeEach
    void learn() {
        List.of("swelling", "swollen", "hamstring").forEach(word -> spelling.learn(word, stemmer));
    }

    @Test
    void contractionsAreWrittenOut() {
        assertThat(spelling.normal("can't", stemmer)).containsExactly("can", "not");
        assertThat(spelling.normal("cant", stemmer)).containsExactly("can", "not");
        assertThat(spelling.normal("mustn't", stemmer)).containsExactly("must", "not");
        assertThat(spelling.normal("hip's", stemmer)).containsExactly("hip", "is");
    }

    @Test
    void aSingleSlipInALongWordIsMended() {
        assertThat(spelling.normal("swolen", stemmer)).containsExactly("swollen");
        assertThat(spelling.normal("swlelling", stemmer)).containsExactly("swelling");
        assertThat(spelling.normal("swwwwollen", stemmer)).containsExactly("swollen");
    }

    @Test
    void inflectionsShortWordsAndWordsOfTheirOwnAreLeftAlone() {
        assertThat(spelling.normal("hamstrings", stemmer)).containsExactly("hamstrings");
        assertThat(spelling.normal("selling", stemmer)).containsExactly("selling");
        assertThat(spelling.normal("hap", stemmer)).containsExactly("hap");
    }
}
