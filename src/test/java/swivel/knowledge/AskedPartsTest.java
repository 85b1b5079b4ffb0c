package swivel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.library.Facet;

/** Which part of the card is asked for beside a description. */
class AskedPartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on all fours I round my back up and let it sag again. how many times? | DOSAGE",
                "lying on my side with bent knees, opening the top one - how often a week | FREQUENCY",
                "shoulders on the bench and the hips go up, too easy now, what next | HARDER",
                "sitting on the floor, soles together. where should I feel it? | FEEL",
            })
    void aFewWordsBehindADescriptionSayWhatIsWanted(String question, Facet part) {
        assertThat(OurKnowledge.ours().find(Question.fresh(question)).facets()).containsExactly(part);
    }
}
