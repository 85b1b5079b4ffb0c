package swivel.library.linting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeardNameTest {
    @ParameterizedTest
    @CsvSource({
        "Clamshells, clam-shell",
        "farmer's walks, Farmers walk",
        "90/90, 90 90",
        "Copenhagén plank, copenhagen planks",
        "mini-band walk, miniband walks"
    })
    void namesThatASearchCannotTellApartAreHeardAlike(String one, String other) {
        assertThat(HeardName.of(one)).isEqualTo(HeardName.of(other));
    }

    @ParameterizedTest
    @CsvSource({"hip press, hip pres", "bus, bu", "side plank, side plunk"})
    void otherNamesStayApart(String one, String other) {
        assertThat(HeardName.of(one)).isNotEqualTo(HeardName.of(other));
    }
}
