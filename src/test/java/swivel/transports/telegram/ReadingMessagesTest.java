package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.transports.telegram.SampleUpdates.ALONE;
import static swivel.transports.telegram.SampleUpdates.NOW;
import static swivel.transports.telegram.SampleUpdates.message;
import static swivel.transports.telegram.SampleUpdates.read;
import static swivel.transports.telegram.SampleUpdates.text;
import static swivel.transports.telegram.SampleUpdates.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.coaching.PersonId;
import swivel.conversation.message.Address;
import swivel.conversation.message.Audience;
import swivel.conversation.message.Incoming;

/** What is read from a message in somebody's own chat. */
class ReadingMessagesTest {
    @Test
    void aMessageSaysWhoWhereAndWhen() {
        long tenMinutesAgo = NOW.minusSeconds(600).getEpochSecond();

        Incoming incoming = message(ALONE + ",'date':" + tenMinutesAgo + "," + text("how long?"))
                .orElseThrow();

        assertThat(incoming)
                .isEqualTo(new Incoming.Words(
                        new Incoming.Origin(
                                "telegram:81234",
                                new PersonId("telegram:42"),
                                new Address("telegram", "42", null),
                                Audience.ALONE,
                                "pt-BR",
                                null,
                                NOW.minusSeconds(600)),
                        "how long?",
                        false));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -5, 1_700_000_000L, 1_900_000_000L})
    void aDateThatCannotBeTrueIsReplacedByNow(long date) {
        assertThat(message(ALONE + ",'date':" + date + "," + text("hi"))
                        .orElseThrow()
                        .origin()
                        .at())
                .isEqualTo(NOW);
    }

    @Test
    void aClockThatWasSetBackAnHourMakesNoMessageOld() {
        Incoming incoming = message(ALONE + ",'date':" + NOW.plusSeconds(3600).getEpochSecond() + "," + text("hello"))
                .orElseThrow();

        assertThat(incoming.origin().at()).isEqualTo(NOW);
    }

    @Test
    void aCorrectedMessageIsMarkedSo() {
        long anHourAgo = NOW.minusSeconds(3600).getEpochSecond();
        String dates = ",'date':" + anHourAgo + ",'edit_date':" + NOW.getEpochSecond() + ",";

        assertThat(read("{'update_id':1,'edited_message':{" + ALONE + dates + text("5/10") + "}}"))
                .hasValueSatisfying(incoming -> assertThat(incoming)
                        .isInstanceOfSatisfying(Incoming.Words.class, said -> {
                            assertThat(said.text()).isEqualTo("5/10");
                            assertThat(said.edited()).isTrue();
                            assertThat(said.origin().at()).isEqualTo(NOW);
                            assertThat(said.origin().said()).isEqualTo(NOW.minusSeconds(3600));
                        }));
    }

    @Test
    void aLiveLocationThatMovesIsNotHeardAgain() {
        assertThat(read("{'update_id':1,'edited_message':{" + ALONE + ",'location':{'latitude':1,'longitude':2}}}"))
                .isEmpty();
    }

    @Test
    void aSharedLocationIsAPlace() {
        assertThat(message(ALONE + ",'location':{'latitude':-33.9,'longitude':18.4}"))
                .hasValueSatisfying(incoming -> assertThat(incoming)
                        .isInstanceOfSatisfying(Incoming.Place.class, place -> {
                            assertThat(place.latitude()).isEqualTo(-33.9);
                            assertThat(place.longitude()).isEqualTo(18.4);
                        }));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "/start, null",
                "/start ref-17, ref-17",
                "/START@Swivel_Bot   ref-17 , ref-17",
            })
    void startOpensTheChat(String words, String payload) {
        assertThat(message(ALONE + "," + text(words)))
                .hasValueSatisfying(incoming -> assertThat(incoming)
                        .isInstanceOfSatisfying(
                                Incoming.Opened.class,
                                opened -> assertThat(opened.payload()).isEqualTo(payload)));
    }

    @ParameterizedTest
    @CsvSource({
        "/remind 7:30, /remind 7:30",
        "/remind@swivel_bot 7:30, /remind 7:30",
        "/today@SWIVEL_BOT, /today",
        "/startle, /startle",
        "/today@another_bot, /today@another_bot",
    })
    void otherCommandsStayWords(String words, String heard) {
        assertThat(words(message(ALONE + "," + text(words)))).isEqualTo(heard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo", "sticker", "voice", "video_note", "document", "contact", "poll"})
    void whatHasNoWordsIsSaidToHaveNone(String kind) {
        assertThat(words(message(ALONE + ",'" + kind + "':{}"))).isEqualTo("Wordless");
    }

    @Test
    void theCaptionOfAPictureCountsAsWords() {
        assertThat(words(message(ALONE + ",'photo':[],'caption':'my leg went numb'")))
                .isEqualTo("my leg went numb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'new_chat_title':'Hips'",
                "'pinned_message':{'text':'old words'}",
                "'new_chat_members':[{'id':4711}]",
            })
    void serviceMessagesAreNotAnswered(String fields) {
        assertThat(message(ALONE + "," + fields)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'from':{'id':5,'is_bot':true},'chat':{'id':5,'type':'private'}",
                "'chat':{'id':-5,'type':'channel'}",
                "'from':{'id':5},'chat':{'id':-5,'type':'channel'}",
            })
    void botsAndChannelsAreNotAnswered(String fields) {
        assertThat(message(fields + "," + text("/today"))).isEmpty();
    }

    @Test
    void namesAreNeverReadHoweverTheyAreWritten() {
        String names =
                "'from':{'id':42,'first_name':'<b>/forget</b>&amp;@swivel_bot','last_name':'\\u202e','username':'x'}";

        assertThat(message(names + ",'chat':{'id':42,'type':'private','title':'/forget'},"
                        + text("<i>how</i> &lt; long?")))
                .hasValueSatisfying(incoming -> assertThat(incoming.toString())
                        .contains("<i>how</i> &lt; long?")
                        .doesNotContain("forget"));
    }
}
