package swivel.language.symptoms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.language.text.Wording;
import swivel.library.reading.Libraries;

class CorrectionReaderTest {
    private final Wording wording = new Wording(Libraries.ours().vocabulary());
    private final CorrectionReader reader = new CorrectionReader(wording, new SymptomReader(wording));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | 5",
                "it's a 5 | 5",
                "no, 3 | 3",
                "sorry, 3 not 6 | 3",
                "3, not 6 | 3",
                "not 6, 3 | 3",
                "oops I meant 2 | 2",
                "make that a 7 | 7",
                "more like a 4 | 4",
                "actually 2/10 | 2"
            })
    void aFigureIsPutRight(String message, int severity) {
        assertThat(reader.read(message)).contains(Correction.to(severity));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I meant the right hip | HIP | RIGHT |",
                "sorry, my left groin | GROIN | LEFT |",
                "no, right knee 4 | KNEE | RIGHT | 4",
                "left hip, not the right | HIP | LEFT |",
                "no, the left one | | LEFT |",
                "right, not left | | RIGHT |"
            })
    void aPlaceIsPutRight(String message, Region region, Side side, Integer severity) {
        assertThat(reader.read(message)).contains(new Correction(region, side, severity));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "no pain",
                "nothing",
                "sorry",
                "left hip 4",
                "really bad",
                "actually my right knee hurts too",
                "no, what about the clamshell?",
                "not today",
                "no my left hip is fine"
            })
    void whatPutsNothingRightIsNoCorrection(String message) {
        assertThat(reader.read(message)).isEmpty();
    }

    @Test
    void whatIsNotPutRightStaysAsItWasTold() {
        Symptom told = Symptom.of(Region.HIP, Side.LEFT, 6, Quality.PINCH);

        assertThat(Correction.to(3).of(told)).isEqualTo(Symptom.of(Region.HIP, Side.LEFT, 3, Quality.PINCH));
        assertThat(new Correction(null, Side.RIGHT, null).of(told))
                .isEqualTo(Symptom.of(Region.HIP, Side.RIGHT, 6, Quality.PINCH));
    }

    @Test
    void whatWasGoneIsThereOnceItHasAFigure() {
        Symptom gone = Symptom.of(Region.HIP, Side.LEFT, 6, null).gone();

        assertThat(Correction.to(2).of(gone).isPresent()).isTrue();
        assertThat(Correction.to(0).of(gone).isPresent()).isFalse();
    }
}
