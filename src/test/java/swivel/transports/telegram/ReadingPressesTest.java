package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.transports.telegram.SampleUpdates.FROM;
import static swivel.transports.telegram.SampleUpdates.NOW;
import static swivel.transports.telegram.SampleUpdates.json;
import static swivel.transports.telegram.SampleUpdates.message;
import static swivel.transports.telegram.SampleUpdates.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.conversation.message.Address;
import swivel.conversation.message.Audience;
import swivel.conversation.message.Incoming;
import swivel.transports.telegram.UpdateReader.InlineQuery;

/** What is read from the press of a button and from a query in another chat. */
class ReadingPressesTest {
    @Test
    void aPressBringsItsActionAndTheMomentOfThePress() {
        String sentYesterday =
                "'message':{'message_id':5,'date':" + NOW.minusSeconds(80_000).getEpochSecond()
                        + ",'chat':{'id':-100,'type':'group'},'is_topic_message':true,'message_thread_id':3}";

        Incoming incoming = read("{'update_id':2,'callback_query':{'id':'q'," + FROM + "," + sentYesterday
                        + ",'data':'done:clamshell'}}")
                .orElseThrow();

        assertThat(incoming)
                .isInstanceOfSatisfying(
                        Incoming.Press.class,
                        press -> assertThat(press.action()).isEqualTo("done:clamshell"));
        assertThat(incoming.origin().at()).isEqualTo(NOW);
        assertThat(incoming.origin().address()).isEqualTo(new Address("telegram", "-100", "3"));
        assertThat(incoming.origin().audience()).isEqualTo(Audience.GROUP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'message':{'message_id':5,'date':0,'chat':{'id':42,'type':'private'}},",
                "'message':null,",
                "",
            })
    void aKeyboardOfOldDaysStillReachesTheOwnChat(String message) {
        assertThat(read("{'update_id':2,'callback_query':{'id':'q'," + FROM + "," + message + "'data':'done:x'}}"))
                .hasValueSatisfying(incoming -> {
                    assertThat(incoming.origin().address()).isEqualTo(new Address("telegram", "42", null));
                    assertThat(incoming.origin().audience()).isEqualTo(Audience.ALONE);
                });
    }

    @Test
    void aQueryFromAnotherChatHoldsWordsAndTellsNobodysOwn() {
        InlineQuery query = SampleUpdates.READER
                .inline(json("{'update_id':4,'inline_query':{'id':'7'," + FROM
                        + ",'query':'clamshell','offset':'','chat_type':'supergroup'}}"))
                .orElseThrow();

        assertThat(query.id()).isEqualTo("7");
        assertThat(query.words()).isEqualTo("clamshell");
        assertThat(query.origin().audience()).isEqualTo(Audience.GROUP);
        assertThat(query.origin().language()).isEqualTo("pt-BR");
        assertThat(read("{'update_id':4,'inline_query':{'id':'7'," + FROM + ",'query':'clamshell'}}"))
                .as("it is no event of a talk")
                .isEmpty();
    }
}
