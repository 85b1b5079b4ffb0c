package swivel.transports.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Map;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** A method of the Bot API that is called rarely, with its parameters as they stand in its documentation. */
final class PlainCall<T extends Serializable> extends BotApiMethod<T> {
    private final String method;
    private final Map<String, Object> parameters;
    private final Class<T> result;

    PlainCall(String method, Map<String, Object> parameters, Class<T> result) {
        this.method = method;
        this.parameters = Map.copyOf(parameters);
        this.result = result;
    }

    @JsonValue
    Map<String, Object> parameters() {
        return parameters;
    }

    @Override
    public String getMethod() {
        return method;
    }

    @Override
    public T deserializeResponse(String answer) throws TelegramApiRequestException {
        return deserializeResponseSerializable(answer, result);
    }
}
