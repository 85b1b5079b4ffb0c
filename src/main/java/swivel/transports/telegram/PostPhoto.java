package swivel.transports.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * {@code sendPhoto}, of whose answer only the file is read. A picture that has arrived must not be sent again only
 * because a newer Bot API describes it in words that the library does not know.
 */
final class PostPhoto extends SendPhoto {
    private volatile @Nullable String file;

    PostPhoto(SendPhoto photo) {
        super(photo.getChatId(), photo.getPhoto());
        setMessageThreadId(photo.getMessageThreadId());
        setCaption(photo.getCaption());
        setCaptionEntities(photo.getCaptionEntities());
        setReplyMarkup(photo.getReplyMarkup());
    }

    /** The name that Telegram has given to the largest size, once it has answered. */
    Optional<String> file() {
        return Optional.ofNullable(file);
    }

    @Override
    public Message deserializeResponse(String answer) throws TelegramApiRequestException {
        JsonNode tree;
        try {
            tree = OBJECT_MAPPER.readTree(answer);
        } catch (JsonProcessingException fault) {
            throw new TelegramApiRequestException("Unable to deserialize response", fault);
        }
        if (!tree.path("ok").asBoolean()) {
            return super.deserializeResponse(answer);
        }
        for (JsonNode size : tree.path("result").path("photo")) {
            file = size.path("file_id").asText(null);
        }
        return new Message();
    }
}
