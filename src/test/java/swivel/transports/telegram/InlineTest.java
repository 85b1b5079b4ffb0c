package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Cards that people put into any chat by typing our name. */
class InlineTest {
    @AutoClose
    private final Bench bench = new Bench();

    @Test
    void whatIsTypedAfterOurNameIsAnsweredWithCards() throws InterruptedException {
        bench.transport.start();
        type("clamshell");

        JsonNode answer = bench.telegram.take("answerInlineQuery");

        assertThat(answer.get("inline_query_id").asText()).isEqualTo("7");
        assertThat(answer.get("cache_time").asInt()).isPositive();
        assertThat(answer.get("is_personal").asBoolean()).isTrue();
        JsonNode card = answer.at("/results/0");
        assertThat(card.get("type").asText()).isEqualTo("article");
        assertThat(card.get("id").asText()).isEqualTo("card-clamshell");
        assertThat(card.get("title").asText()).isEqualTo("clamshell");
        assertThat(card.at("/input_message_content/message_text").asText()).isEqualTo("On clamshell");
    }

    @Test
    void whereThereIsNothingTheCoachItselfIsOffered() throws InterruptedException {
        bench.transport.start();
        type("");

        JsonNode answer = bench.telegram.take("answerInlineQuery");

        assertThat(answer.get("results")).isEmpty();
        assertThat(answer.at("/button/start_parameter").asText()).matches("[A-Za-z0-9_-]{1,64}");
    }

    @Test
    void aQueryThatIsTooOldHoldsUpNothing() throws InterruptedException {
        bench.telegram.script("answerInlineQuery", Answer.refusal(400, "Bad Request: query is too old"));
        bench.transport.start();
        type("clamshell");
        bench.telegram.take("answerInlineQuery");
        bench.telegram.say(1, "hello");

        assertThat(bench.desk.nextWords()).isEqualTo("hello");
        bench.telegram.awaitAllConfirmed();
    }

    private void type(String words) {
        bench.telegram.update("""
                {"inline_query":{"id":"7","query":"%s","offset":"","from":{"id":42,"is_bot":false,"first_name":"P"}}}""".formatted(words));
    }
}
