package swivel.transports.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/** {@code editMessageText}, of whose answer nothing is read but whether it was done. */
final class EditMessage extends BotApiMethod<Serializable> {
    private final EditMessageText edit;

    EditMessage(EditMessageText edit) {
        this.edit = edit;
    }

    @JsonValue
    EditMessageText edit() {
        return edit;
    }

    @Override
    public String getMethod() {
        return edit.getMethod();
    }

    @Override
    public void validate() throws TelegramApiValidationException {
        edit.validate();
    }

    @Override
    public Serializable deserializeResponse(String answer) throws TelegramApiRequestException {
        return deserializeResponseSerializable(answer, Serializable.class);
    }
}
