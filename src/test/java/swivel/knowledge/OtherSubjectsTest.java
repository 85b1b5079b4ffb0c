package swivel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.knowledge.OurKnowledge.find;
import static swivel.knowledge.OurKnowledge.findAfter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Swivel does not exist for. */
class OtherSubjectsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "clam chowder recipe",
                "butterfly stroke in swimming",
                "best hip hop songs of the 90s",
                "pigeons keep nesting on my balcony",
                "where can I buy a leather couch",
                "good morning!",
                "neck pain stretch",
                "best biceps exercise",
                "what is the weather",
                "🙂🙂",
                "مرحبا",
                "как делать",
                "",
            })
    void otherSubjectsAreLeftAlone(String text) {
        assertThat(find(text)).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void otherSubjectsAreLeftAloneInTheMiddleOfATalkToo() {
        assertThat(findAfter("clamshell", "what is the weather tomorrow")).isInstanceOf(Answer.Nothing.class);
    }
}
