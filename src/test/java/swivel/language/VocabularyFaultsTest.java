package swivel.language;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import swivel.language.text.VocabularyException;
import swivel.library.RedFlagRule;
import swivel.library.Vocabulary;
import swivel.library.reading.Libraries;

/** A fault in the vocabulary is reported when the readers are made, with the file and the bad code. */
class VocabularyFaultsTest {
    private final Vocabulary ours = Libraries.ours().vocabulary();

    @Test
    void anUnknownRegionIsNamed() {
        assertThatThrownBy(() -> Readers.of(with("regions", "elbow", "elbow")))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("regions.yaml")
                .hasMessageContaining("'elbow'");
    }

    @Test
    void anUnknownFacetIsNamed() {
        assertThatThrownBy(() -> Readers.of(with("facets", "price", "how much money")))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("facets.yaml")
                .hasMessageContaining("'price'");
    }

    @Test
    void anUnknownGroupInAPhraseIsNamed() {
        assertThatThrownBy(() -> Readers.of(with("wishes", "done", "finished {everything}")))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("wishes.yaml")
                .hasMessageContaining("'everything'");
    }

    @Test
    void anUnknownSignAndAnUnknownGroupOfARuleAreNamed() {
        assertThatThrownBy(() -> Readers.of(with(rule("headache", "pain"))))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("red-flags.yaml")
                .hasMessageContaining("'headache'");
        assertThatThrownBy(() -> Readers.of(with(rule("dvt", "no-such-group"))))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("'no-such-group'");
    }

    private static RedFlagRule rule(String sign, String group) {
        return new RedFlagRule(sign, "soon", "test", 10, false, List.of(List.of(group)), List.of());
    }

    private Vocabulary with(RedFlagRule rule) {
        List<RedFlagRule> rules = new ArrayList<>(ours.redFlags());
        rules.add(rule);
        return new Vocabulary(ours.lexicons(), rules);
    }

    private Vocabulary with(String lexicon, String code, String phrase) {
        Map<String, List<String>> changed = new HashMap<>(ours.lexicon(lexicon));
        changed.put(code, List.of(phrase));
        Map<String, Map<String, List<String>>> lexicons = new HashMap<>(ours.lexicons());
        lexicons.put(lexicon, changed);
        return new Vocabulary(lexicons, ours.redFlags());
    }
}
