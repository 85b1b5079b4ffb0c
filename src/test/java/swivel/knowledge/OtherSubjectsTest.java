package swivel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.knowledge.OurKnowledge.find;
import static swivel.knowledge.OurKnowledge.findAfter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Swivel does not exist for. */
class OtherSubjectsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "clam chowder recipe",
                "camel milk, where can i buy some",
                "side lying air conditioner, can i transport it like that",
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    my cat always sits on me during bird dog, how many a side was it      | bird-dog
                    hotel room in rome, cossack squat on the carpet how many reps         | cossack-squat
                    i drive a lorry 9 hours, hip hinge how often                          | hip-hinge
                    figure four at my desk during zoom, back straight?                    | figure-four-seated
                    pallof press using a bungee cord from the car                         | pallof-press
                    """)
    void aDrillBesideAnotherWorldIsTheDrill(String text, String drill) {
        assertThat(OurKnowledge.drills(find(text))).first().hasToString(drill);
    }

    @Test
    void otherSubjectsAreLeftAloneInTheMiddleOfATalkToo() {
        assertThat(findAfter("clamshell", "what is the weather tomorrow")).isInstanceOf(Answer.Nothing.class);
    }
}
