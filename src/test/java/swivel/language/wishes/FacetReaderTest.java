package swivel.language.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.language.text.Wording;
import swivel.library.Facet;
import swivel.library.reading.Libraries;

class FacetReaderTest {
    private final FacetReader reader =
            new FacetReader(new Wording(Libraries.ours().vocabulary()));

    @Test
    void severalFacetsComeInTheOrderOfTheAsking() {
        assertThat(reader.read("how do i do pigeon and how long and where should i feel it"))
                .containsExactly(Facet.STEPS, Facet.DOSAGE, Facet.FEEL);
        assertThat(reader.read("how many reps for bridge and how often"))
                .containsExactly(Facet.DOSAGE, Facet.FREQUENCY);
    }

    @Test
    void nothingIsAskedWhereOnlyADrillIsNamed() {
        assertThat(reader.read("frog stretch")).isEmpty();
        assertThat(reader.read("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "how to make couch stretch easier, EASIER",
        "make couch stretch harder, HARDER",
        "any progressions for glute bridge, HARDER",
        "do i need a band for monster walks, EQUIPMENT",
        "is clamshell safe with arthritis, CONTRAINDICATION",
        "can i do pigeon with a bad knee, CONTRAINDICATION",
        "what am i doing wrong in hip airplane, MISTAKES",
        "how many times a week cossack squat, FREQUENCY",
        "whats the point of rib breathing, WHY",
        "pigeon: what muscles should i feel, FEEL"
    })
    void eachFacetHasItsWords(String message, Facet facet) {
        assertThat(reader.read(message)).containsExactly(facet);
    }
}
