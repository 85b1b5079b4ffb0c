package swivel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.knowledge.OurKnowledge.drills;
import static swivel.knowledge.OurKnowledge.find;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.library.DrillId;

/** Questions for a self-test, and those that only sound so. */
class SelfTestQuestionsTest {
    @ParameterizedTest
    @CsvSource({
        "how do I measure my hip rotation, seated-rotation",
        "how do I test my internal rotation, seated-rotation",
        "self test for hip rotation, seated-rotation",
        "is there a way to measure how far my hip turns in?, seated-rotation",
        "how do I test external rotation lying face down, prone-rotation",
        "bed edge hang test, bed-edge-hang",
        "how do I do the lift-off test?, ninety-ninety-lift-off",
        "measure my groin flexibility, bent-knee-fall-out",
        "side plank test, side-plank-hold",
        "t7, single-leg-control",
    })
    void whatMeasuresIsFoundByItsNameOrByWhatItMeasures(String text, String test) {
        assertThat(find(text)).isInstanceOfSatisfying(Answer.OneSelfTest.class, one -> {
            assertThat(one.test()).hasToString(test);
            assertThat(one.subject()).hasToString("assessment");
            assertThat(one.confidence()).isBetween(0.4, 1.0);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"driving test", "pregnancy test", "how do I measure my waist", "FADIR test"})
    void aTestOfAnotherSubjectIsNoSelfTest(String text) {
        assertThat(find(text)).isNotInstanceOf(Answer.OneSelfTest.class);
    }

    @Test
    void aDrillThatIsTestedIsStillTheDrill() {
        assertThat(drills(find("clamshell test"))).containsExactly(new DrillId("clamshell"));
    }
}
