package swivel.library.linting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesAsHeardTest {
    @ParameterizedTest
    @CsvSource({
        "Clamshells, clam-shell",
        "farmer's walks, Farmers walk",
        "90/90, 90 90",
        "Copenhagén plank, copenhagen planks",
        "mini-band walk, miniband walks"
    })
    void namesThatASearchCannotTellApartAreHeardAlike(String one, String other) {
        assertThat(NameRule.asHeard(one)).isEqualTo(NameRule.asHeard(other));
    }

    @ParameterizedTest
    @CsvSource({"hip press, hip pres", "bus, bu", "side plank, side plunk"})
    void otherNamesStayApart(String one, String other) {
        assertThat(NameRule.asHeard(one)).isNotEqualTo(NameRule.asHeard(other));
    }
}
