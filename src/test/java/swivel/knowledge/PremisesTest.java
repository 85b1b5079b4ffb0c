package swivel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.knowledge.Explanation.Rule;
import swivel.library.DrillId;
import swivel.library.WrongClaim;

/** What people take for granted and is wrong. */
class PremisesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rolling smashes the fascia apart, right?  | foam-rolling
                    Turnout is internal rotation. Isn't it?   | dance-turnout
                    heels come up because of tight hips, no   | squat-depth
                    does lactic acid make you sore            | doms
                    """)
    void aWrongClaimIsAnsweredByTheArticleThatPutsItRight(String text, String article) {
        Found found = found(text);

        assertThat(found.rule()).isEqualTo(Rule.PREMISE);
        assertThat(found.premise()).isNotNull();
        assertThat(found.answer())
                .isInstanceOfSatisfying(
                        Answer.OneArticle.class,
                        one -> assertThat(one.article()).hasToString(article));
    }

    @Test
    void whoNamesADrillIsShownItAfterWhatIsPutRight() {
        Found found = found("show me the frog stretch, the harder I pull the better, right?");

        assertThat(found.premise()).extracting(WrongClaim::claim).asString().contains("harder or deeper");
        assertThat(found.answer())
                .isInstanceOfSatisfying(
                        Answer.OneDrill.class, one -> assertThat(one.drill()).isEqualTo(new DrillId("frog-stretch")));
    }

    @Test
    void whoWantsDrillsIsGivenThemAfterWhatIsPutRight() {
        Found found = found("my glutes are asleep, give me exercises that wake them up");

        assertThat(found.premise()).isNotNull();
        assertThat(found.answer()).isInstanceOf(Answer.SeveralDrills.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rolling doesn't break up scar tissue, does it?",
                "is it a myth that rolling breaks up adhesions?",
                "turnout is external rotation, right?",
                "where do I feel the pigeon, right?",
                "no",
            })
    void nothingIsPutRightThatNobodySaid(String text) {
        assertThat(found(text).premise()).isNull();
    }

    private static Found found(String text) {
        return OurKnowledge.ours().find(Question.fresh(text));
    }
}
