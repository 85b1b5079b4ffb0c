package swivel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.knowledge.OurKnowledge.find;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that an article answers, and those that only touch on one. */
class ArticleQuestionsTest {
    @ParameterizedTest
    @CsvSource({
        "what does internal rotation of the hip mean, internal-rotation",
        "how many days a week should i train my hips, frequency",
        "is it stretch or pain, pain-vs-stretch",
    })
    void aQuestionOfNoSingleDrillIsAnsweredByAnArticle(String text, String article) {
        assertThat(find(text))
                .isInstanceOfSatisfying(
                        Answer.OneArticle.class,
                        one -> assertThat(one.article()).hasToString(article));
    }

    @Test
    void drillsThatAreAskedForOutrightAreGivenThoughAnArticleFits() {
        String complaint = "I sit at a desk all day and my hip flexors are tight";

        assertThat(find(complaint + ", which stretches?")).isInstanceOf(Answer.SeveralDrills.class);
        assertThat(find("what does sitting all day do to my hips?")).isInstanceOf(Answer.OneArticle.class);
    }
}
