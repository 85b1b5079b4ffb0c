package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.coaching.PersonId;
import swivel.conversation.message.Address;
import swivel.conversation.message.Audience;
import swivel.conversation.message.Incoming;
import swivel.transports.telegram.UpdateReader.InlineQuery;

class UpdateReaderTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String FROM = "'from':{'id':42,'is_bot':false,'first_name':'P','language_code':'pt-BR'}";
    private static final String ALONE = FROM + ",'chat':{'id':42,'type':'private'}";
    private static final String GROUP = FROM + ",'chat':{'id':-100,'type':'supergroup'}";
    private static final String OUR_MESSAGE = "'reply_to_message':{'message_id':3,'from':{'id':4711,'is_bot':true}}";

    private final UpdateReader reader = new UpdateReader(new Bot(4711, "swivel_bot"), InstantSource.fixed(NOW));

    private static JsonNode json(String lenient) {
        try {
            return JSON.readTree(lenient.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(lenient, e);
        }
    }

    private Optional<Incoming> read(String update) {
        return reader.read(json(update));
    }

    private Optional<Incoming> message(String fields) {
        return read("{'update_id':81234,'message':{'message_id':1," + fields + "}}");
    }

    private static String text(String words) {
        return "'text':" + JSON.getNodeFactory().textNode(words);
    }

    private static String words(Optional<Incoming> incoming) {
        return incoming.map(FakeDesk::words).orElse("(nothing)");
    }

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
    void aCorrectedMessageIsMarkedSo() {
        assertThat(read("{'update_id':1,'edited_message':{" + ALONE + "," + text("5/10") + "}}"))
                .hasValueSatisfying(incoming -> assertThat(incoming)
                        .isInstanceOfSatisfying(Incoming.Words.class, said -> {
                            assertThat(said.text()).isEqualTo("5/10");
                            assertThat(said.edited()).isTrue();
                        }));
    }

    @Test
    void aLiveLocationThatMovesIsNotHeardAgain() {
        assertThat(read("{'update_id':1,'edited_message':{" + ALONE + ",'location':{'latitude':1,'longitude':2}}}"))
                .isEmpty();
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
    void aSharedLocationIsAPlace() {
        assertThat(message(ALONE + ",'location':{'latitude':-33.9,'longitude':18.4}"))
                .hasValueSatisfying(incoming -> assertThat(incoming)
                        .isInstanceOfSatisfying(Incoming.Place.class, place -> {
                            assertThat(place.latitude()).isEqualTo(-33.9);
                            assertThat(place.longitude()).isEqualTo(18.4);
                        }));
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

    @ParameterizedTest
    @CsvSource({"kicked, false", "member, true"})
    void blockingAndComingBackAreHeard(String status, boolean reachable) {
        assertThat(read("{'update_id':3,'my_chat_member':{" + ALONE + ",'date':1,'new_chat_member':{'status':'" + status
                        + "'}}}"))
                .hasValueSatisfying(incoming -> assertThat(incoming)
                        .isInstanceOfSatisfying(
                                Incoming.Reachable.class,
                                change -> assertThat(change.reachable()).isEqualTo(reachable)));
    }

    @ParameterizedTest
    @CsvSource({"left, member, true", "member, kicked, false", "administrator, left, false", "kicked, restricted, true"
    })
    void beingLetIntoAGroupAndThrownOutOfItIsAboutTheGroup(String before, String after, boolean reachable) {
        Incoming incoming = membership(GROUP, before, after).orElseThrow();

        assertThat(incoming).isEqualTo(new Incoming.Reachable(incoming.origin(), reachable));
        assertThat(incoming.origin().audience()).isEqualTo(Audience.GROUP);
        assertThat(incoming.origin().address().chat()).isEqualTo("-100");
    }

    @ParameterizedTest
    @CsvSource({"member, administrator", "administrator, restricted", "left, kicked"})
    void anotherRankInAGroupIsNoNews(String before, String after) {
        assertThat(membership(GROUP, before, after)).isEmpty();
    }

    private Optional<Incoming> membership(String where, String before, String after) {
        return read("{'update_id':3,'my_chat_member':{" + where + ",'old_chat_member':{'status':'" + before
                + "'},'new_chat_member':{'status':'" + after + "'}}}");
    }

    @Test
    void aQueryFromAnotherChatHoldsWordsAndTellsNobodysOwn() {
        InlineQuery query = reader.inline(json("{'update_id':4,'inline_query':{'id':'7'," + FROM
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

    @Test
    void aClockThatWasSetBackAnHourMakesNoMessageOld() {
        Incoming incoming = message(ALONE + ",'date':" + NOW.plusSeconds(3600).getEpochSecond() + "," + text("hello"))
                .orElseThrow();

        assertThat(incoming.origin().at()).isEqualTo(NOW);
    }

    @Test
    void aBotWithoutANameIsNeverMentioned() {
        UpdateReader nameless = new UpdateReader(new Bot(4711, null), InstantSource.fixed(NOW));

        assertThat(nameless.read(json("{'update_id':1,'message':{" + GROUP + "," + text("@null hello") + "}}")))
                .isEmpty();
    }

    /** Whatever field is missing, null or of a foreign shape, reading does not fail. */
    @Property
    void noDamageMakesReadingFail(@ForAll("damagedUpdates") String update) {
        JsonNode damaged = json(update);

        assertThat(reader.read(damaged)).isNotNull();
        assertThat(reader.inline(damaged)).isNotNull();
    }

    @Provide
    Arbitrary<String> damagedUpdates() {
        List<JsonNode> whole = List.of(
                json("{'update_id':1,'message':{'date':1," + GROUP + "," + OUR_MESSAGE
                        + ",'is_topic_message':true,'message_thread_id':3," + text("/start@swivel_bot x") + "}}"),
                json("{'update_id':1,'message':{" + ALONE + ",'location':{'latitude':1.5,'longitude':2.5}}}"),
                json("{'update_id':1,'callback_query':{'id':'q','data':'d'," + FROM + ",'message':{" + ALONE + "}}}"),
                json("{'update_id':1,'edited_message':{'edit_date':1," + GROUP + "," + OUR_MESSAGE + ","
                        + text("no, right") + "}}"),
                json("{'update_id':1,'inline_query':{'id':'7'," + FROM
                        + ",'query':'clamshell','location':{'latitude':1}}}"),
                json("{'update_id':1,'my_chat_member':{" + GROUP
                        + ",'old_chat_member':{'status':'left'},'new_chat_member':{'status':'member'}}}"),
                json("{'update_id':1,'my_chat_member':{" + ALONE + ",'new_chat_member':{'status':'kicked'}}}"),
                json("{'update_id':1,'something_of_a_later_bot_api':{" + ALONE + "," + text("hello") + "}}"));
        List<JsonNode> foreign = List.of(
                json("null"),
                json("[]"),
                json("{}"),
                json("'words'"),
                json("7"),
                json("-9223372036854775809"),
                json("1e400"),
                json("true"),
                json("'" + "x".repeat(100_000) + "'"),
                json("[".repeat(500) + "]".repeat(500)));
        return Arbitraries.of(whole)
                .flatMap(update -> Arbitraries.of(pointers(update, ""))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .flatMap(pointers -> Arbitraries.of(foreign)
                                .optional()
                                .map(value -> damaged(update, pointers, value).toString())));
    }

    private static List<String> pointers(JsonNode node, String path) {
        List<String> pointers = new ArrayList<>();
        for (var field : node.properties()) {
            String pointer = path + "/" + field.getKey();
            pointers.add(pointer);
            pointers.addAll(pointers(field.getValue(), pointer));
        }
        return pointers;
    }

    private static JsonNode damaged(JsonNode update, List<String> pointers, Optional<JsonNode> value) {
        JsonNode copy = update.deepCopy();
        for (String pointer : pointers) {
            int last = pointer.lastIndexOf('/');
            if (copy.at(pointer.substring(0, last)) instanceof ObjectNode parent) {
                String field = pointer.substring(last + 1);
                value.ifPresentOrElse(foreign -> parent.set(field, foreign.deepCopy()), () -> parent.remove(field));
            }
        }
        return copy;
    }
}
