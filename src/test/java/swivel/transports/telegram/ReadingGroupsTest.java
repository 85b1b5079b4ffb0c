package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.transports.telegram.SampleUpdates.FROM;
import static swivel.transports.telegram.SampleUpdates.GROUP;
import static swivel.transports.telegram.SampleUpdates.NOW;
import static swivel.transports.telegram.SampleUpdates.OUR_MESSAGE;
import static swivel.transports.telegram.SampleUpdates.json;
import static swivel.transports.telegram.SampleUpdates.message;
import static swivel.transports.telegram.SampleUpdates.text;
import static swivel.transports.telegram.SampleUpdates.words;

import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.conversation.message.Audience;
import swivel.conversation.message.Incoming;

/** What is read from messages in a group. */
class ReadingGroupsTest {
    @ParameterizedTest
    @CsvSource({
        "/today, /today",
        "/today@swivel_bot, /today",
        "/today@another_bot, (nothing)",
        "@swivel_bot clamshell?, clamshell?",
        "clamshell @Swivel_Bot?, clamshell ?",
        "ask @swivel_bot_2 about clamshell, (nothing)",
        "mail me@swivel_bot, (nothing)",
        "my hip hurts, (nothing)",
    })
    void inAGroupOnlyWhatNamesUsIsHeard(String words, String heard) {
        assertThat(words(message(GROUP + "," + text(words)))).isEqualTo(heard);
    }

    @Test
    void inAGroupAReplyToUsIsHeard() {
        Optional<Incoming> incoming = message(GROUP + "," + OUR_MESSAGE + "," + text("how long?"));

        assertThat(words(incoming)).isEqualTo("how long?");
        assertThat(incoming.orElseThrow().origin().audience()).isEqualTo(Audience.GROUP);
        assertThat(incoming.orElseThrow().origin().address().chat()).isEqualTo("-100");
    }

    @Test
    void aChatOfUnknownKindIsAGroupUnlessItIsThePersonsOwn() {
        assertThat(message(FROM + ",'chat':{'id':-100}," + text("/today"))
                        .orElseThrow()
                        .origin()
                        .audience())
                .isEqualTo(Audience.GROUP);
        assertThat(message(FROM + ",'chat':{'id':42}," + text("/today"))
                        .orElseThrow()
                        .origin()
                        .audience())
                .isEqualTo(Audience.ALONE);
    }

    @Test
    void inATopicThatWeOpenedNotEveryMessageIsAReplyToUs() {
        String opening = "'reply_to_message':{'from':{'id':4711},'forum_topic_created':{'name':'Hips'}}";

        assertThat(message(GROUP + "," + opening + "," + text("hello all"))).isEmpty();
    }

    @Test
    void inAGroupPicturesAndPlacesAreHeardOnlyAsReplies() {
        assertThat(message(GROUP + ",'photo':[]")).isEmpty();
        assertThat(message(GROUP + ",'location':{'latitude':1,'longitude':2}")).isEmpty();
        assertThat(words(message(GROUP + "," + OUR_MESSAGE + ",'photo':[]"))).isEqualTo("Wordless");
    }

    @ParameterizedTest
    @CsvSource({"true, 9", "false,"})
    void theThreadCountsOnlyInATopic(boolean topic, String thread) {
        assertThat(message(GROUP + ",'message_thread_id':9,'is_topic_message':" + topic + "," + text("/today"))
                        .orElseThrow()
                        .origin()
                        .address()
                        .thread())
                .isEqualTo(thread);
    }

    @Test
    void aBotWithoutANameIsNeverMentioned() {
        UpdateReader nameless = new UpdateReader(new Bot(4711, null), InstantSource.fixed(NOW));

        assertThat(nameless.read(json("{'update_id':1,'message':{" + GROUP + "," + text("@null hello") + "}}")))
                .isEmpty();
    }
}
