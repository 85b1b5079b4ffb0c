package swivel.language.symptoms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.coaching.Quality;
import swivel.coaching.Symptom;
import swivel.language.symptoms.SymptomTalk.Reckoned;
import swivel.language.text.Wording;
import swivel.library.reading.Libraries;

/** How bad something is, in figures and in words. */
class SeverityTest {
    private final SymptomReader reader =
            new SymptomReader(new Wording(Libraries.ours().vocabulary()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hip three, maybe four | 4",
                "hip pain 3-4 | 4",
                "hip 4.5 | 5",
                "hip 6 of 10 | 6",
                "hip was a 6, now its a 2 | 2",
                "hip down to 3 from 7 | 3",
                "hip at 50% today | 5",
                "a bit sore in the hip | 2",
                "severe hip pain | 8",
                "hips were at a 5 after 5 sets of 12 | 5",
            })
    void aFigureOrAWordSaysHowBad(String message, int severity) {
        assertThat(symptom(message).severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "did 3 sets of 8, hip sore",
                "hip sore after 5 km",
                "took 2 ibuprofen for my sore hip",
                "hip sore since 3 days, squatted 5x5",
                "hip sore from 90/90",
                "10/10 loved it, hip sore"
            })
    void figuresThatCountOrMeasureAreLeftAlone(String message) {
        assertThat(symptom(message).severity()).isNull();
    }

    @Test
    void withoutARegionTheFigureAndTheQualityAreKept() {
        assertThat(reader.read("its a four").severity()).isEqualTo(4);
        assertThat(reader.read("it doesn't hurt, it's just stiff").quality()).isEqualTo(Quality.STIFFNESS);
        assertThat(reader.read("it doesn't hurt, it's just stiff").allClear()).isFalse();
    }

    @Test
    void aBareAnswerIsAFigureOrAWordAndNothingElse() {
        assertThat(reader.bareSeverity("4")).hasValue(4);
        assertThat(reader.bareSeverity("a four")).hasValue(4);
        assertThat(reader.bareSeverity("4 maybe 5")).hasValue(5);
        assertThat(reader.bareSeverity("about a 3/10")).hasValue(3);
        assertThat(reader.bareSeverity("between 3 and 4")).hasValue(4);
        assertThat(reader.bareSeverity("none")).hasValue(0);
        assertThat(reader.bareSeverity("mild")).hasValue(2);
        assertThat(List.of("4 sets", "7am", "half seven", "11", "clamshell", ""))
                .allSatisfy(other -> assertThat(reader.bareSeverity(other)).isEqualTo(OptionalInt.empty()));
    }

    private Symptom symptom(String message) {
        assertThat(reader.read(message).symptoms()).as(message).hasSize(1);
        return reader.read(message).symptoms().getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 but 8 when I climb stairs | 8",
                "6/10 walking, 2 resting | 6",
                "three or four | 4",
                "5ish | 5",
                "about a 4 i think | 4",
                "not too bad, 3 | 3",
                "zero | 0",
                "none | 0"
            })
    void aBareAnswerMayNameItsCircumstances(String message, int severity) {
        assertThat(reader.bareSeverity(message)).hasValue(severity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "\u22121", "11", "15/10", "4 when should i stretch?", "no feeling when I sit"})
    void whatIsOffTheScaleIsNoAnswer(String message) {
        assertThat(reader.bareSeverity(message)).isEmpty();
    }

    @Test
    void littleMoreThanTenOutOfTenIsTen() {
        assertThat(symptom("right hip 12/10 today").severity()).isEqualTo(10);
        assertThat(symptom("groin 11 out of 10").severity()).isEqualTo(10);
        assertThat(symptom("groin 15/10").severity()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my left hip is really sore today | really sore | 6",
                "a bit sore in the hip | a bit sore | 2",
                "severe hip pain | severe | 8",
                "I'm really sore | really sore | 6"
            })
    void aFigureThatStandsForWordsNamesThem(String message, String words, int severity) {
        assertThat(reader.read(message).reckoned()).containsExactly(new Reckoned(words, severity));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"left hip is really sore, 4/10", "left hip sore", "my hip is fine, not sore at all", "hip 3"})
    void aFigureThatWasGivenStandsForNoWords(String message) {
        assertThat(reader.read(message).reckoned()).isEmpty();
    }
}
