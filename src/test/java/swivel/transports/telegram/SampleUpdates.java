package swivel.transports.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import swivel.conversation.message.Incoming;

/** Updates as Telegram writes them, but in single quotes, and what our bot reads from them at noon. */
final class SampleUpdates {
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final UpdateReader READER = new UpdateReader(new Bot(4711, "swivel_bot"), InstantSource.fixed(NOW));

    static final String FROM = "'from':{'id':42,'is_bot':false,'first_name':'P','language_code':'pt-BR'}";
    static final String ALONE = FROM + ",'chat':{'id':42,'type':'private'}";
    static final String GROUP = FROM + ",'chat':{'id':-100,'type':'supergroup'}";
    static final String OUR_MESSAGE = "'reply_to_message':{'message_id':3,'from':{'id':4711,'is_bot':true}}";

    private static final ObjectMapper JSON = new ObjectMapper();

    private SampleUpdates() {}

    static JsonNode json(String lenient) {
        try {
            return JSON.readTree(lenient.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(lenient, e);
        }
    }

    static Optional<Incoming> read(String update) {
        return READER.read(json(update));
    }

    static Optional<Incoming> message(String fields) {
        return read("{'update_id':81234,'message':{'message_id':1," + fields + "}}");
    }

    /** The field with these words. */
    static String text(String words) {
        return "'text':" + JSON.getNodeFactory().textNode(words);
    }

    static String words(Optional<Incoming> incoming) {
        return incoming.map(FakeDesk::words).orElse("(nothing)");
    }
}
