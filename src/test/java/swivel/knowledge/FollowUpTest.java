package swivel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.knowledge.OurKnowledge.drills;
import static swivel.knowledge.OurKnowledge.find;
import static swivel.knowledge.OurKnowledge.findAfter;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.knowledge.Explanation.Rule;
import swivel.library.ArticleId;
import swivel.library.DrillId;
import swivel.library.Facet;

/** What is asked after a drill was spoken of. */
class FollowUpTest {
    private final Knowledge knowledge = OurKnowledge.ours();

    @ParameterizedTest
    @ValueSource(strings = {"how long do I hold it?", "and how many?", "easier?", "common mistakes?", "every day?"})
    void aQuestionWithoutADrillIsAboutTheLastOne(String text) {
        assertThat(findAfter("couch-stretch", text))
                .isInstanceOfSatisfying(
                        Answer.OneDrill.class, one -> assertThat(one.drill()).hasToString("couch-stretch"));
        assertThat(find(text)).isNotInstanceOf(Answer.OneDrill.class);
    }

    @Test
    void aWordOrTwoThatAnArticleHasAsWellOpenNoSubjectOfTheirOwn() {
        assertThat(drills(findAfter("pigeon-stretch", "both sides?"))).containsExactly(new DrillId("pigeon-stretch"));
    }

    @Test
    void aFacetThatWasReadElsewhereMakesItAQuestionAboutTheLastDrill() {
        Question question =
                new Question("knees and lower back then", List.of(Facet.FEEL), List.of(new DrillId("couch-stretch")));

        assertThat(drills(knowledge.find(question).answer())).containsExactly(new DrillId("couch-stretch"));
    }

    @ParameterizedTest
    @CsvSource({
        "clamshell, and the reverse one?, reverse-clamshell",
        "clamshell, and pigeon?, pigeon-stretch",
        "figure-four-supine, sorry I meant the seated one, figure-four-seated",
    })
    void anotherDrillTakesThePlaceOfTheLastOne(String last, String text, String drill) {
        assertThat(drills(findAfter(last, text))).first().hasToString(drill);
    }

    @Test
    void aCorrectionThatLeadsNowhereLeavesTheLastDrillAsTheNearest() {
        assertThat(findAfter("half-kneeling-hip-flexor-stretch", "sorry i meant the standing one"))
                .isInstanceOfSatisfying(
                        Answer.NotInLibrary.class,
                        absent -> assertThat(absent.near())
                                .map(DrillId::value)
                                .containsExactly("half-kneeling-hip-flexor-stretch"));
    }

    @Test
    void afterAComparisonTheGentlestComesFirst() {
        Question question = new Question(
                "which one is kinder to my knees?",
                List.of(),
                List.of(new DrillId("pigeon-stretch"), new DrillId("figure-four-supine")));

        assertThat(drills(knowledge.find(question).answer()))
                .map(DrillId::value)
                .containsExactly("figure-four-supine", "pigeon-stretch");
    }

    @ParameterizedTest
    @CsvSource({
        "is internal rotation when the pelvis tilts forward?, internal-rotation",
        "which muscles turn the hip out, external-rotation",
        "why do my knees cave in, knee-valgus",
        "what is butt wink, butt-wink"
    })
    void aSubjectOfItsOwnIsNoFollowUp(String question, String article) {
        assertIsAnsweredBy(article, findAfter("frog-stretch", question));
    }

    @ParameterizedTest
    @CsvSource({
        "is it ok to train when sore, train-when-sore",
        "why is one hip stiffer than the other?, asymmetry",
    })
    void anItOrAOneThatPointsToNothingBeforeIsNoFollowUp(String question, String article) {
        assertIsAnsweredBy(article, findAfter("clamshell", question));
    }

    private static void assertIsAnsweredBy(String article, Answer answer) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.OneArticle.class,
                        found -> assertThat(found.article()).isEqualTo(new ArticleId(article)));
    }

    @Test
    void aWordOfAnotherSubjectAloneIsNoFollowUp() {
        Found found = knowledge.find(new Question("bath", List.of(), List.of(new DrillId("clamshell"))));

        assertThat(found.rule()).isNotEqualTo(Rule.FOLLOW_UP);
        assertThat(found.answer()).isInstanceOf(Answer.Nothing.class);
    }
}
