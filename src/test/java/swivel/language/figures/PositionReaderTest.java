package swivel.language.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.language.text.Wording;
import swivel.library.reading.Libraries;

class PositionReaderTest {
    private static final List<String> LIST = List.of("Clamshell", "Bird dog", "Glute bridge");

    private final PositionReader positions =
            new PositionReader(new Wording(Libraries.ours().vocabulary()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    how long do I hold the first one? | how long do i hold Clamshell?
                    the last one                      | Glute bridge
                    and the third?                    | and Glute bridge?
                    #2                                | Bird dog
                    number two, how many              | Bird dog, how many
                    exercise 3 again                  | Glute bridge again
                    why the second, is it hard        | why Bird dog, is it hard
                    the 1st or the last one?          | Clamshell or Glute bridge?
                    the second exercise hurts         | Bird dog hurts
                    """)
    void whatItPointsAtIsCalledByItsName(String message, String inFull) {
        assertThat(positions.points(message)).isTrue();
        assertThat(positions.inFull(message, LIST)).contains(inFull);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what do I do in the second week",
                "the first time it hurt was in may",
                "exercise 3 times a week",
                "left hip 3",
                "should I stretch first",
                "how long does it last",
                "a number 3 out of 10",
                "in the last two days"
            })
    void whatOnlyCountsPointsAtNothing(String message) {
        assertThat(positions.points(message)).isFalse();
    }

    @Test
    void whatTheListDoesNotHoldIsLeftAsItWasSaid() {
        assertThat(positions.inFull("number 4?", LIST)).isEmpty();
        assertThat(positions.inFull("number 0", LIST)).isEmpty();
        assertThat(positions.inFull("the last one", List.of())).isEmpty();
    }
}
