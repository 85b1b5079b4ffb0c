package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.transports.telegram.SampleUpdates.ALONE;
import static swivel.transports.telegram.SampleUpdates.FROM;
import static swivel.transports.telegram.SampleUpdates.GROUP;
import static swivel.transports.telegram.SampleUpdates.OUR_MESSAGE;
import static swivel.transports.telegram.SampleUpdates.json;
import static swivel.transports.telegram.SampleUpdates.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever field is missing, null or of a foreign shape, reading does not fail. */
class DamagedUpdatesTest {
    @Property
    void noDamageMakesReadingFail(@ForAll("damagedUpdates") String update) {
        JsonNode damaged = json(update);

        assertThat(SampleUpdates.READER.read(damaged)).isNotNull();
        assertThat(SampleUpdates.READER.inline(damaged)).isNotNull();
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
