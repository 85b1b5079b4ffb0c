package swivel.language.signs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.coaching.WarningSign.Sign;
import swivel.language.text.Wording;
import swivel.library.reading.Libraries;

/** What is said in answer to the question of the safety gate. */
class AskedSignsTest {
    private final AskedSigns signs = new AskedSigns(new Wording(Libraries.ours().vocabulary()));

    @ParameterizedTest
    @CsvSource({
        "it came with a fall, FRACTURE",
        "'yes, it popped', FRACTURE",
        "the leg takes no weight, FRACTURE",
        "my leg feels numb, CAUDA_EQUINA",
        "the calf, DVT",
        "'no fall, but it is hot', INFECTION",
        "deep groin pain, STRESS_FRACTURE",
        "it gives way, LOCKING",
        "the fall and a fever, FRACTURE",
    })
    void aSignIsHeardInFewWords(String answer, Sign sign) {
        assertThat(signs.read(answer)).contains(sign);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no fall, no fever", "yes", "it aches when I sit", "I had a fall five years ago", "how long?"})
    void whatIsDeniedLongAgoOrNotNamedIsNone(String answer) {
        assertThat(signs.read(answer)).isEmpty();
    }
}
