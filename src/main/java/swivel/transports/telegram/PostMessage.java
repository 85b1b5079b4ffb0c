package swivel.transports.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * {@code sendMessage}, answered by raw JSON. A message that has arrived must not be sent again only because a newer Bot
 * API describes it in words that the library does not know.
 */
final class PostMessage extends BotApiMethod<ObjectNode> {
    private final SendMessage message;

    PostMessage(SendMessage message) {
        this.message = message;
    }

    @JsonValue
    SendMessage message() {
        return message;
    }

    @Override
    public String getMethod() {
        return message.getMethod();
    }

    @Override
    public void validate() throws TelegramApiValidationException {
        message.validate();
    }

    @Override
    public ObjectNode deserializeResponse(String answer) throws TelegramApiRequestException {
        return deserializeResponseSerializable(answer, ObjectNode.class);
    }
}
