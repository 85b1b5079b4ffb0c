package swivel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.knowledge.OurKnowledge.drills;
import static swivel.knowledge.OurKnowledge.find;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.knowledge.Explanation.Rule;
import swivel.library.DrillId;
import swivel.library.reading.Libraries;

/** A drill that is named, or told by its looks. */
class NamedDrillsTest {
    @ParameterizedTest
    @CsvSource({
        "how do I do the clamshell?, clamshell",
        "CLAM SHELLS, clamshell",
        "clamshel, clamshell",
        "couch stretch pls, couch-stretch",
        "elevatd pigon, elevated-pigeon",
        "9090 back leg, ninety-ninety-ir-stretch",
        "world’s best 90/90 front leg, ninety-ninety-er-stretch",
        "the seated version of figure 4, figure-four-seated",
    })
    void aNamedDrillIsFoundHoweverItIsSpelt(String text, String drill) {
        assertThat(find(text)).isInstanceOfSatisfying(Answer.OneDrill.class, one -> {
            assertThat(one.drill()).hasToString(drill);
            assertThat(one.confidence()).isBetween(0.5, 1.0);
        });
    }

    @Test
    void aDrillIsFoundByItsLooks() {
        Found found = OurKnowledge.ours()
                .find(Question.fresh("lying on my side with bent knees, feet together, and then the top knee opens"));

        assertThat(found.rule()).isEqualTo(Rule.DESCRIPTION);
        assertThat(drills(found.answer())).containsExactly(new DrillId("clamshell"));
    }

    @Test
    void aDrillThatIsOnlyLikenedIsNotTheOneThatIsMeant() {
        assertThat(drills(find("like the clamshell, but the knees stay together and the top foot lifts")))
                .containsExactly(new DrillId("reverse-clamshell"));
    }

    @ParameterizedTest
    @CsvSource({
        "is the couch stretch ok after a hip replacement?, couch-stretch",
        "labral tear - may I still do the clamshell, clamshell",
        "I have hip arthritis so is the butterfly stretch safe, butterfly-stretch",
    })
    void whoAsksLeaveForADrillMeansTheDrillAndNotTheCondition(String text, String drill) {
        assertThat(find(text))
                .isInstanceOfSatisfying(
                        Answer.OneDrill.class, one -> assertThat(one.drill()).hasToString(drill));
    }

    @Test
    void aDrillThatIsNotHereAtAllIsSaidToBeMissingWithWhatComesNearest() {
        assertThat(find("happy baby pose")).isInstanceOfSatisfying(Answer.NotInLibrary.class, absent -> {
            assertThat(absent.asked()).isEqualTo("happy baby pose");
            assertThat(absent.draft()).isNull();
            assertThat(absent.near())
                    .isNotEmpty()
                    .allMatch(near -> Libraries.ours().drill(near).isPresent());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "may i do the frog stretch ten weeks after my hip replacement, frog-stretch",
        "how many times a week couch stretch during marathon season, couch-stretch",
        "when should i leave out the clamshell with a labral tear, clamshell",
    })
    void whoAsksForAPartOfTheCardOfANamedDrillMeansThatDrill(String text, String drill) {
        assertThat(find(text))
                .isInstanceOfSatisfying(
                        Answer.OneDrill.class, one -> assertThat(one.drill()).hasToString(drill));
    }
}
