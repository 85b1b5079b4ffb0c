package swivel.transports.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * {@code getUpdates}, with each update as raw JSON. The library's own request decodes the whole batch at once, so that
 * one update it does not understand would hold up all the others.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
final class PollUpdates extends BotApiMethod<ArrayNode> {
    /** What we want to hear of (Bot API, allowed_updates). */
    static final List<String> KINDS = List.of("message", "edited_message", "callback_query", "my_chat_member");

    @JsonProperty
    final @Nullable Long offset;

    @JsonProperty
    final long timeout;

    @JsonProperty("allowed_updates")
    final List<String> allowedUpdates = KINDS;

    /**
     * @param offset confirms all updates below it, or null
     * @param timeout in seconds
     */
    PollUpdates(@Nullable Long offset, long timeout) {
        this.offset = offset;
        this.timeout = timeout;
    }

    @Override
    public String getMethod() {
        return "getUpdates";
    }

    @Override
    public ArrayNode deserializeResponse(String answer) throws TelegramApiRequestException {
        return deserializeResponseSerializable(answer, ArrayNode.class);
    }
}
