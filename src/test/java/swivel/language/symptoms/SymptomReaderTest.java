package swivel.language.symptoms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
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

class SymptomReaderTest {
    private final SymptomReader reader =
            new SymptomReader(new Wording(Libraries.ours().vocabulary()));

    @Test
    void regionSideSeverityAndQualityAreRead() {
        assertThat(symptom("sharp pain in the front of my left hip, 6/10"))
                .isEqualTo(Symptom.of(Region.HIP_FRONT, Side.LEFT, 6, Quality.SHARP));
    }

    @Test
    void severalRegionsKeepTheirOwnSidesAndFigures() {
        List<Symptom> symptoms =
                reader.read("left hip 4, right knee a 2 and lower back 3/10").symptoms();
        assertThat(symptoms)
                .extracting(Symptom::region, Symptom::side, Symptom::severity)
                .containsExactly(
                        tuple(Region.HIP, Side.LEFT, 4),
                        tuple(Region.KNEE, Side.RIGHT, 2),
                        tuple(Region.LOWER_BACK, null, 3));
    }

    @Test
    void whatIsSaidOfTwoPartsTogetherHoldsForBoth() {
        assertThat(reader.read("left hip and glute sore, 3").symptoms())
                .extracting(Symptom::side, Symptom::severity, Symptom::quality)
                .containsOnly(tuple(Side.LEFT, 3, Quality.SORENESS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the pain is in my right hip 4 | RIGHT",
                "weak feeling in my right hip | RIGHT",
                "what feels worst is my left hip | LEFT",
                "left hip tighter than my right hip | LEFT",
                "hip flexors tight, both legs | BOTH",
            })
    void aSideBeforeAPartOfTheBodyIsHeard(String message, Side side) {
        assertThat(symptom(message).side()).isEqualTo(side);
    }

    @Test
    void bothOnOneSideAreOnThatSide() {
        assertThat(reader.read("knee 2, hip 5, both on the left side").symptoms())
                .extracting(Symptom::region, Symptom::side)
                .containsExactly(tuple(Region.KNEE, Side.LEFT), tuple(Region.HIP, Side.LEFT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what if my hip hurt 8 out of 10",
                "used to have terrible hip pain in 2019",
                "suppose my knee hurts tomorrow at a 7",
                "that session kicked my butt",
            })
    void whatIsImaginedOrYearsAgoIsNoSymptom(String message) {
        assertThat(reader.read(message).symptoms()).isEmpty();
    }

    @Test
    void theNamesOfDrillsDoNotLeak() {
        assertThat(symptom("figure 4 stretch makes left hip tingle"))
                .isEqualTo(Symptom.of(Region.HIP, Side.LEFT, null, Quality.TINGLING));
        assertThat(reader.read("hip flexor stretch").symptoms()).isEmpty();
        assertThat(reader.read("leg raises and hip openers done").symptoms()).isEmpty();
    }

    @Test
    void whatIsDeniedIsNotWhatIsGone() {
        Symptom denied = symptom("i don't have any hip pain");
        assertThat(denied.negated()).isTrue();
        assertThat(denied.resolved()).isFalse();
        assertThat(denied.severity()).isZero();

        Symptom gone = symptom("left hip isn't sore anymore");
        assertThat(gone.resolved()).isTrue();
        assertThat(gone.negated()).isFalse();
    }

    @Test
    void timeAndCircumstancesAreRead() {
        assertThat(symptom("hip sore for 3 days").sinceDays()).isEqualTo(3);
        assertThat(symptom("hip has hurt for two weeks").sinceDays()).isEqualTo(14);
        assertThat(symptom("hip hurts at night").atRest()).isTrue();
        assertThat(symptom("hip pain makes me limp").limping()).isTrue();
        assertThat(symptom("hip pain but no limp").limping()).isFalse();
        assertThat(symptom("pinch in the hip, goes away when i stop").easesOnStopping())
                .isTrue();
        assertThat(symptom("hip sore").limping()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no pain today", "nothing to report", "0/10 today", "all good", "nothing hurts"})
    void allClearIsHeard(String message) {
        SymptomTalk talk = reader.read(message);
        assertThat(talk.allClear()).isTrue();
        assertThat(talk.isReport()).isTrue();
        assertThat(talk.severity()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "something for tight groin",
                "couch stretch i only feel it in my quad is that right",
                "hips still sore from monday, do i skip today",
                "can tight hips cause knee pain",
                "knee to chest",
                ""
            })
    void aQuestionOrAWishIsNoReport(String message) {
        assertThat(reader.read(message).isReport()).isFalse();
    }

    private Symptom symptom(String message) {
        assertThat(reader.read(message).symptoms()).as(message).hasSize(1);
        return reader.read(message).symptoms().getFirst();
    }

    @Test
    void dictatedMarksAndPausesAreNoWords() {
        assertThat(symptom("left hip you know um the front bit comma like five out of ten full stop"))
                .isEqualTo(Symptom.of(Region.HIP_FRONT, Side.LEFT, 5, Quality.PAIN));
        assertThat(reader.read("is my left hip sore question mark").isReport()).isFalse();
        assertThat(symptom("hip sore when i come to a full stop").region()).isEqualTo(Region.HIP);
    }

    @Test
    void walkingBadlyIsALimp() {
        assertThat(symptom("hip 4, can't walk properly").limping()).isTrue();
        assertThat(symptom("hip 4, can't walk without a limp").limping()).isTrue();
    }

    @Test
    void theBallOfTheFootIsAFoot() {
        assertThat(symptom("my balls of my feet hurt").region()).isEqualTo(Region.FOOT);
    }
}
