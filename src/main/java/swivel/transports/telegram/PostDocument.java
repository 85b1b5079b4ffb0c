package swivel.transports.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * {@code sendDocument}, whose answer is not read beyond "ok". A file that has arrived must not be sent again only
 * because a newer Bot API describes it in words that the library does not know.
 */
final class PostDocument extends SendDocument {

    PostDocument(SendDocument document) {
        super(document.getChatId(), document.getDocument());
        setMessageThreadId(document.getMessageThreadId());
        setCaption(document.getCaption());
        setCaptionEntities(document.getCaptionEntities());
        setReplyMarkup(document.getReplyMarkup());
    }

    @Override
    public Message deserializeResponse(String answer) throws TelegramApiRequestException {
        try {
            boolean arrived = OBJECT_MAPPER.readTree(answer).path("ok").asBoolean();
            return arrived ? new Message() : super.deserializeResponse(answer);
        } catch (JsonProcessingException fault) {
            throw new TelegramApiRequestException("Unable to deserialize response", fault);
        }
    }
}
